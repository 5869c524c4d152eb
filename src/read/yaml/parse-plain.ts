import type { SourceFile } from '../../source/file.ts';
import { mayHideCharacters } from './hidden-characters.ts';
import type { QuickTree } from './parse-quickly.ts';
import { maxPlainDepth, PlainFlow } from './plain-flow.ts';
import { NotPlain, notPlain, PlainLines } from './plain-lines.ts';
import { PlainScalars, startsKey } from './plain-scalars.ts';
import { coreValue } from './scalar-value.ts';
import type { MappingEntry, MappingNode, ScalarNode, TreeNode } from './tree.ts';
import { TreeAssembly } from './tree-assembly.ts';

/**
 * The tree of a file that keeps to the plain part of YAML, as nearly all plans do: keys and dashes by indentation, texts,
 * brackets, comments. Undefined for whatever goes beyond it or is wrong (anchors, tags, escapes, quoted keys): then a
 * real parser reads the file, and says the same of what both can read. Line by line, it takes six tenths of the time of
 * events, of a small plan four, and no library has to be loaded.
 */
export function parsePlain(file: SourceFile): QuickTree | undefined {
  const { text } = file;
  if (mayHideCharacters(text) || text.includes('\t') || /\r(?!\n)/.test(text)) return undefined;
  const assembly = new TreeAssembly(file, '');
  try {
    return { tree: new PlainReader(text, assembly).document(), findings: assembly.findings };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #text: string;
  readonly #lines: PlainLines;
  readonly #scalars: PlainScalars;
  readonly #flow: PlainFlow;
  readonly #assembly: TreeAssembly;
  /** Keys met so far: a plan has few, and each is there thousands of times. */
  readonly #keys: (string | undefined)[] = new Array(256);

  constructor(text: string, assembly: TreeAssembly) {
    this.#text = text;
    this.#lines = new PlainLines(text);
    this.#scalars = new PlainScalars(this.#lines);
    this.#flow = new PlainFlow(this.#lines, this.#scalars, assembly);
    this.#assembly = assembly;
  }

  document(): TreeNode {
    const lines = this.#lines;
    lines.advance();
    if (lines.column < 0) return notPlain();
    const root = this.#block(1, -1);
    return lines.column < 0 && root.kind !== 'scalar' ? root : notPlain();
  }

  /** What stands deeper than the block at a column. */
  #block(depth: number, column: number): TreeNode {
    if (depth > maxPlainDepth) return notPlain();
    if (this.#lines.isAtDash()) return this.#sequence(depth);
    return this.#isAtKey() ? this.#mapping(depth) : this.#here(column);
  }

  #mapping(depth: number): MappingNode {
    const lines = this.#lines;
    const { at: start, column } = lines;
    const entries: MappingEntry[] = [];
    let value: TreeNode;
    do {
      const key = this.#key();
      const colonEnd = lines.at;
      lines.skipSpaces();
      if (lines.isAtEnd()) value = this.#below(colonEnd, column, depth, true);
      else value = this.#here(column);
      entries.push({ key, value });
    } while (lines.column === column);
    // What goes on deeper goes on with a text, or is wrong.
    if (lines.column > column) return notPlain();
    return this.#assembly.mapping(entries, start, value.end);
  }

  #sequence(depth: number): TreeNode {
    const lines = this.#lines;
    const { at: start, column } = lines;
    const items: TreeNode[] = [];
    let item: TreeNode;
    do {
      const dash = lines.at++;
      lines.skipSpaces();
      if (lines.isAtEnd()) item = this.#below(dash + 1, column, depth, false);
      else if (this.#isAtKey()) {
        lines.column = column + lines.at - dash;
        item = this.#mapping(depth + 1);
      } else item = this.#here(column);
      items.push(item);
    } while (lines.column === column && lines.isAtDash());
    if (lines.column > column) return notPlain();
    return this.#assembly.sequence(items, start, item.end);
  }

  /** What stands on the lines below a key or a dash; nothing where they are no deeper. */
  #below(at: number, column: number, depth: number, listsAlongside: boolean): TreeNode {
    const lines = this.#lines;
    lines.advance();
    if (lines.column > column) return this.#block(depth + 1, column);
    if (listsAlongside && lines.column === column && lines.isAtDash()) return this.#sequence(depth + 1);
    return this.#assembly.empty(at);
  }

  /** A value that begins on this line, of a block at a column. Ends on the line behind it. */
  #here(column: number): TreeNode {
    const lines = this.#lines;
    let value: TreeNode;
    switch (this.#text.charCodeAt(lines.at)) {
      case 0x5b: // [
      case 0x7b: // {
        value = this.#flow.collection(column);
        break;
      case 0x22: // "
      case 0x27: // '
        value = this.#scalars.quoted(column);
        break;
      case 0x3e: // >
      case 0x7c: // |
        return this.#scalars.block(column);
      default:
        return this.#scalars.plain(column);
    }
    lines.skipSpaces();
    if (!lines.isAtEnd() || (lines.at === value.end && lines.at < lines.end)) return notPlain();
    lines.advance();
    return value;
  }

  #isAtKey(): boolean {
    const lines = this.#lines;
    return startsKey(this.#text.charCodeAt(lines.at)) && lines.colonBefore(lines.endOfContent()) >= 0;
  }

  /** The key that the line begins with; goes behind its colon. */
  #key(): ScalarNode {
    const lines = this.#lines;
    const text = this.#text;
    const { at: start } = lines;
    if (!startsKey(text.charCodeAt(start))) return notPlain();
    const colon = lines.colonBefore(lines.endOfContent());
    if (colon < 0 || colon - start > maxKey) return notPlain();
    let end = colon;
    while (text.charCodeAt(end - 1) === 0x20) end--;
    lines.at = colon + 1;
    const key = this.#keyText(start, end);
    return { kind: 'scalar', value: coreValue(key), text: key, style: 'plain', start, end };
  }

  #keyText(start: number, end: number): string {
    const text = this.#text;
    const length = end - start;
    const row = (text.charCodeAt(start) + 7 * text.charCodeAt(end - 1) + 31 * length) & 255;
    const known = this.#keys[row];
    if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
    const key = text.slice(start, end);
    this.#keys[row] = key;
    return key;
  }
}

/** In UTF-16 units: YAML takes no longer text for a key (1.2.2, §7.4.2). */
const maxKey = 1000;
