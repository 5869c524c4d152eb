import type { Span, Written } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';

/**
 * Where a stretch of a value stands in its file: the value is what YAML and NFC made of the text there. Quotes, escapes,
 * folded lines and composed letters are followed; where that fails, the whole value is the place.
 *
 * @param start offsets in the value, end exclusive
 */
export function placeWithin(file: SourceFile, written: Written, start: number, end: number): Span {
  const { value } = written;
  const raw = file.text.slice(written.start, written.end);
  if (raw === value) return { start: written.start + start, end: written.start + end };
  const map = aligned(raw, value);
  if (map === undefined) return { start: written.start, end: written.end };
  return { start: written.start + map.starts[start]!, end: written.start + map.ends[end - 1]! };
}

interface Alignment {
  /** For each unit of the value, where in the raw text it begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function aligned(raw: string, value: string): Alignment | undefined {
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  let from = contentStart(raw);
  let at = 0;
  while (at < value.length) {
    if (from >= raw.length && value.slice(at).trim() === '') {
      // The line break at the end of a block scalar.
      starts.fill(raw.length, at);
      ends.fill(raw.length, at);
      break;
    }
    const piece = pieceAt(raw, from, value, at);
    if (piece === undefined) {
      // Indentation, a line's end that was folded away, what nobody sees.
      if (from >= raw.length || !/[\s\\\u00ad\u200b-\u200d\u2060\ufeff]/.test(raw.charAt(from))) return undefined;
      from += 1;
      continue;
    }
    for (let unit = at; unit < at + piece.units; unit++) {
      starts[unit] = from;
      ends[unit] = from + piece.length;
    }
    at += piece.units;
    from += piece.length;
  }
  return { starts, ends };
}

/** Past the opening quote, or the header of a block scalar. */
function contentStart(raw: string): number {
  if (/^["']/.test(raw)) return 1;
  return /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? 0;
}

/** How much of the raw text stands for how much of the value from here on. */
function pieceAt(raw: string, from: number, value: string, at: number): { length: number; units: number } | undefined {
  if (raw.charCodeAt(from) === value.charCodeAt(at) && !isMarked(raw, from + 1)) {
    // In single quotes a quote is written twice.
    const twice = value[at] === "'" && raw[from + 1] === "'" && raw.startsWith("'");
    return { length: twice ? 2 : 1, units: 1 };
  }
  const space = /\s/.test(value.charAt(at)) ? /^\s+/.exec(raw.slice(from, from + 400)) : null;
  if (space !== null) return { length: space[0].length, units: 1 };
  const escaped = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/.exec(raw.slice(from, from + 10));
  if (raw.startsWith('"') && escaped !== null) {
    const units = String.fromCodePoint(value.codePointAt(at)!).length;
    return { length: escaped[0].length, units };
  }
  const cluster = /^\P{M}\p{M}*/u.exec(raw.slice(from, from + 12))?.[0] ?? '';
  const composed = cluster.normalize('NFC');
  return cluster !== '' && value.startsWith(composed, at)
    ? { length: cluster.length, units: composed.length }
    : undefined;
}

function isMarked(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  return unit >= 0x300 && unit < 0x370;
}
