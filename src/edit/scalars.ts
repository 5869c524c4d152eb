import type { TextEdit } from './apply.ts';
import type { EditNode, EditScalar } from './node.ts';
import { isPlainSafe } from './plain.ts';
import { doubleQuoted, quoted, singleQuoted } from './quote.ts';
import { columnOf, endOfLine, isInBrackets, lineEndOf, startOfLine, startOfNextLine } from './text-places.ts';
import { isLines, literalText, looksTyped } from './write-value.ts';

/**
 * Writes another text into the place of a scalar, in the quotes that it has, with quotes where it needs some now. A
 * text that YAML would take for a number stays unquoted only where a number stood.
 *
 * @param root the tree of the file: between brackets more texts need quotes
 */
export function replaceScalar(text: string, root: EditNode, scalar: EditScalar, value: string): TextEdit {
  const { start, end } = scalar;
  const inFlow = isInBrackets(text, root, start, end);
  return { start, end, text: gap(text, start, end) + rewritten(text, scalar, value, { inFlow, isKey: false }) };
}

/** Gives a key another name. */
export function renameKey(text: string, root: EditNode, key: EditScalar, name: string): TextEdit {
  const { start, end } = key;
  const inFlow = isInBrackets(text, root, start, end);
  return { start, end, text: rewritten(text, key, name, { inFlow, isKey: true }) };
}

interface Place {
  readonly inFlow: boolean;
  readonly isKey: boolean;
}

function rewritten(text: string, scalar: EditScalar, value: string, place: Place): string {
  switch (scalar.style) {
    case 'plain': {
      const typed = looksTyped(value) && typeof scalar.value === 'string' && !place.isKey;
      return isPlainSafe(value, place) && !typed ? value : quoted(value);
    }
    case 'single':
      return /[\x00-\x08\x0a-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Cs}/u.test(value)
        ? doubleQuoted(value)
        : singleQuoted(value);
    case 'double':
      return doubleQuoted(value);
    default:
      return isLines(value) ? literalText(value, contentColumn(text, scalar), lineEndOf(text)) : doubleQuoted(value);
  }
}

/** An empty value stands right behind its colon or dash. */
function gap(text: string, start: number, end: number): string {
  return start === end && /[:-]/.test(text[start - 1] ?? '') ? ' ' : '';
}

/** The column at which the lines of a block scalar start. */
function contentColumn(text: string, { start, end }: EditScalar): number {
  for (let line = startOfNextLine(text, start); line < end; line = startOfNextLine(text, line)) {
    const content = text.slice(line, endOfLine(text, line));
    if (content.trim() !== '') return /^ */.exec(content)![0].length;
  }
  return columnOf(text, startOfLine(text, start) + /^ */.exec(text.slice(startOfLine(text, start)))![0].length) + 2;
}
