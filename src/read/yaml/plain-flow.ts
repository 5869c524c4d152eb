import { notPlain, type PlainLines } from './plain-lines.ts';
import { type PlainScalars, startsKey, startsPlain } from './plain-scalars.ts';
import { coreValue } from './scalar-value.ts';
import type { MappingEntry, ScalarNode, TreeNode } from './tree.ts';
import type { TreeAssembly } from './tree-assembly.ts';

/** Lists and mappings in brackets, of the plain part of YAML. */
export class PlainFlow {
  readonly #lines: PlainLines;
  readonly #text: string;
  readonly #scalars: PlainScalars;
  readonly #assembly: TreeAssembly;
  /** The column that lines which go on within brackets have to be behind. */
  #behind = -1;

  constructor(lines: PlainLines, scalars: PlainScalars, assembly: TreeAssembly) {
    this.#lines = lines;
    this.#text = lines.text;
    this.#scalars = scalars;
    this.#assembly = assembly;
  }

  /** A list or a mapping that begins here, of a block at a column. */
  collection(column: number): TreeNode {
    this.#behind = column;
    return this.#collection(1);
  }

  #collection(depth: number): TreeNode {
    if (depth > maxPlainDepth) return notPlain();
    return this.#text.charCodeAt(this.#lines.at) === 0x5b ? this.#sequence(depth) : this.#mapping(depth);
  }

  #sequence(depth: number): TreeNode {
    const lines = this.#lines;
    const start = lines.at++;
    const items: TreeNode[] = [];
    this.#skip();
    while (this.#text.charCodeAt(lines.at) !== 0x5d) {
      items.push(this.#value(depth));
      this.#separate(0x5d);
    }
    lines.at++;
    return this.#assembly.sequence(items, start, lines.at);
  }

  #mapping(depth: number): TreeNode {
    const lines = this.#lines;
    const start = lines.at++;
    const entries: MappingEntry[] = [];
    this.#skip();
    while (this.#text.charCodeAt(lines.at) !== 0x7d) {
      if (!startsKey(this.#text.charCodeAt(lines.at))) return notPlain();
      const key = this.#plain();
      if (lines.at >= lines.end || this.#text.charCodeAt(lines.at) !== 0x3a) return notPlain();
      lines.at++;
      lines.skipSpaces();
      entries.push({ key, value: this.#value(depth) });
      this.#separate(0x7d);
    }
    lines.at++;
    return this.#assembly.mapping(entries, start, lines.at);
  }

  #value(depth: number): TreeNode {
    switch (this.#text.charCodeAt(this.#lines.at)) {
      case 0x5b: // [
      case 0x7b: // {
        return this.#collection(depth + 1);
      case 0x22: // "
      case 0x27: // '
        return this.#scalars.quoted(Number.POSITIVE_INFINITY);
      default:
        return this.#plain();
    }
  }

  /** A text without quotes, up to the next comma, bracket or colon of a key. */
  #plain(): ScalarNode {
    const text = this.#text;
    const { at: start, end: lineEnd } = this.#lines;
    if (!startsPlain(text.charCodeAt(start), text.charCodeAt(start + 1))) return notPlain();
    let at = start;
    scan: for (; at < lineEnd; at++) {
      switch (text.charCodeAt(at)) {
        case 0x2c: // ,
        case 0x5b: // [
        case 0x5d: // ]
        case 0x7b: // {
        case 0x7d: // }
          break scan;
        case 0x3a: // :
          if (at + 1 === lineEnd || endsKey(text.charCodeAt(at + 1))) break scan;
          break;
        case 0x23: // #
          if (text.charCodeAt(at - 1) === 0x20) return notPlain();
      }
    }
    this.#lines.at = at;
    let end = at;
    while (text.charCodeAt(end - 1) === 0x20) end--;
    if (end <= start) return notPlain();
    const value = text.slice(start, end);
    return { kind: 'scalar', value: coreValue(value), text: value, style: 'plain', start, end };
  }

  /** Goes behind the comma that follows a value, if one does; else the bracket has to close. */
  #separate(closing: number): void {
    const lines = this.#lines;
    this.#skip();
    const code = this.#text.charCodeAt(lines.at);
    if (code === closing) return;
    if (code !== 0x2c) notPlain();
    lines.at++;
    this.#skip();
  }

  /** Passes over spaces and line breaks. */
  #skip(): void {
    const lines = this.#lines;
    lines.skipSpaces();
    while (lines.at >= lines.end) {
      lines.advance();
      if (lines.column <= this.#behind) notPlain();
    }
  }
}

/** Plans nest values to about ten levels; deeper ones are for the parsers that count them. */
export const maxPlainDepth = 40;

/** Whether a colon before this character parts a key from its value within brackets. */
function endsKey(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}
