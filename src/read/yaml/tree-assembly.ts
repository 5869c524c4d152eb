import type { Finding } from '../../diagnostic.ts';
import { quoted } from '../../edit/quote.ts';
import type { SourceFile } from '../../source/file.ts';
import { Anchors, maxAliasValues, maxDepth } from './anchors.ts';
import { brokenTextsInSequence, commasInMapping } from './flow-traps.ts';
import { hiddenCharacters, withoutHiddenCharacters } from './hidden-characters.ts';
import { mergeEntry, mergeInto, repeatedKeys } from './mapping-entries.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import { coreValue } from './scalar-value.ts';
import type { MappingEntry, MappingNode, ScalarNode, SequenceNode, TreeNode } from './tree.ts';

/**
 * Puts a tree together out of what a parser reads, whichever parser it is: strips characters that nobody sees, follows
 * aliases within bounds, merges `<<`, and reports what YAML allows and a plan does not.
 */
export class TreeAssembly {
  readonly findings: Finding<ParseProblem>[] = [];
  readonly #file: SourceFile;
  /** Stands for hidden characters in the text that the parser saw; empty where there are none. */
  readonly #mask: string;
  readonly #anchors = new Anchors();

  constructor(file: SourceFile, mask: string) {
    this.#file = file;
    this.#mask = mask;
  }

  report(start: number, end: number, data: ParseProblem): void {
    this.findings.push(parseFinding(this.#file, start, end, data));
  }

  scalar(text: string, style: ScalarNode['style'], start: number, end: number): ScalarNode {
    const clean = this.#mask !== '' || style === 'double' ? this.#strip(text, start, end) : text;
    return { kind: 'scalar', value: style === 'plain' ? coreValue(clean) : clean, text: clean, style, start, end };
  }

  empty(at: number): ScalarNode {
    return { kind: 'scalar', value: null, text: '', style: 'plain', start: at, end: at };
  }

  sequence(items: TreeNode[], start: number, end: number): SequenceNode {
    if (this.#file.text.charCodeAt(start) === 0x5b) {
      for (const trap of brokenTextsInSequence(this.#file.text, items))
        this.#reportUnquoted(trap.problem, trap.start, trap.end);
    }
    return { kind: 'sequence', items, start, end };
  }

  mapping(written: MappingEntry[], start: number, end: number): MappingNode {
    let entries = written;
    const isFlow = this.#file.text.charCodeAt(start) === 0x7b;
    if (isFlow) entries = this.#withoutBrokenTexts(entries);
    const repeated = repeatedKeys(entries);
    if (repeated.length > 0) entries = this.#withoutRepetitions(entries, repeated);
    const merge = mergeEntry(entries);
    if (merge !== undefined) entries = this.#merged(entries, merge);
    // A parser counts the anchor of a first key in, or does not.
    const from = isFlow || written.length === 0 ? start : Math.max(start, written[0]!.key.start);
    return { kind: 'mapping', entries, start: from, end };
  }

  /** The key of an entry; a list or a mapping as a key is refused, and stands as an empty text. */
  key(node: TreeNode): ScalarNode {
    if (node.kind !== 'scalar' || (node.text === '' && node.style === 'plain')) {
      this.report(node.start, node.end, { problem: 'complex-key' });
      return { kind: 'scalar', value: '', text: '', style: 'plain', start: node.start, end: node.start };
    }
    const first = node.text.charCodeAt(0);
    if ((first === 0x2d || first === 0xa0) && node.style === 'plain') this.#checkKeyStart(node);
    return node;
  }

  /** `!!str 1.10` makes a text of a number; no other tag means anything in a plan. */
  tagged(tag: string, tagStart: number, node: ScalarNode): ScalarNode {
    if (tag === '!!str') return { ...node, value: node.text };
    const oneLine = node.end > node.start && !/[\n\r]/.test(this.#file.text.slice(tagStart, node.end));
    if (node.style === 'plain' && oneLine) this.#reportUnquoted('special-start', tagStart, node.end);
    else this.refuseTag(tag, tagStart);
    return node;
  }

  refuseTag(tag: string, tagStart: number): void {
    this.report(tagStart, tagStart + tag.length, { problem: 'tag', tag });
  }

  openAnchor(name: string): void {
    this.#anchors.open(name);
  }

  closeAnchor(name: string, node: TreeNode): void {
    this.#anchors.close(name, node);
  }

  /** The node that `*name` stands for; `null` where it cannot be followed, with a finding that says why. */
  alias(name: string, start: number, end: number, depth: number): TreeNode {
    const target = this.#anchors.follow(name, depth);
    if (typeof target === 'object') return target;
    if (target === 'too-deep') this.report(start, end, { problem: target, limit: maxDepth });
    else if (target === 'too-many-values') this.report(start, end, { problem: target, limit: maxAliasValues });
    else if (target !== 'spent') this.report(start, end, { problem: target, name });
    return this.empty(start);
  }

  #reportUnquoted(problem: 'colon' | 'comma' | 'special-start', start: number, end: number): void {
    const text = this.#file.text.slice(start, end);
    const data: ParseProblem =
      problem === 'special-start' ? { problem, text, character: text.charAt(0) } : { problem, text };
    this.#reportMended(start, end, data, start, end, quoted(text));
  }

  #reportMended(start: number, end: number, data: ParseProblem, from: number, to: number, text: string): void {
    const edits = [{ place: { file: this.#file, start: from, end: to }, text }];
    this.findings.push(parseFinding(this.#file, start, end, data, [], [{ safety: 'safe', edits }]));
  }

  #checkKeyStart({ text, start, end }: ScalarNode): void {
    const [spaces] = /^[\u00a0\u2007\u202f\s]*/.exec(text)!;
    if (spaces !== '') {
      const to = start + spaces.length;
      this.#reportMended(start, to, { problem: 'no-break-space' }, start, to, ' '.repeat(spaces.length));
    } else if (/^-\p{L}/u.test(text)) {
      const data = { problem: 'missing-space', after: '-', text: this.#file.text.slice(start, end) } as const;
      this.#reportMended(start, start + 1, data, start + 1, start + 1, ' ');
    }
  }

  #strip(text: string, start: number, end: number): string {
    const masked = this.#mask !== '' && text.includes(this.#mask);
    const visible = masked ? text.replaceAll(this.#mask, '') : text;
    const escaped = hiddenCharacters(visible);
    if (!masked && escaped.length === 0) return text;
    const written = masked ? hiddenCharacters(this.#file.text.slice(start, end)) : [];
    const characters = [...new Set([...written, ...escaped])].map(codePointName);
    this.report(start, end, { problem: 'stripped-characters', characters });
    return withoutHiddenCharacters(visible);
  }

  #withoutBrokenTexts(entries: MappingEntry[]): MappingEntry[] {
    const traps = commasInMapping(entries);
    if (traps.length === 0) return entries;
    for (const trap of traps) this.#reportUnquoted(trap.problem, trap.start, trap.end);
    return entries.filter(({ key }) => !traps.some((trap) => key.start > trap.start && key.end <= trap.end));
  }

  #withoutRepetitions(entries: MappingEntry[], repeated: ReturnType<typeof repeatedKeys>): MappingEntry[] {
    for (const { first, second } of repeated) {
      // `-id` has been reported as a dash without its space.
      if (/^-\p{L}/u.test(second.key.text)) continue;
      const place = { file: this.#file, start: first.key.start, end: first.key.end };
      const data = { problem: 'duplicate-key', key: second.key.text } as const;
      const related = [{ place, task: null, label: 'first' }];
      this.findings.push(parseFinding(this.#file, second.key.start, second.key.end, data, related));
    }
    const dropped = new Set(repeated.map(({ second }) => second));
    return entries.filter((entry) => !dropped.has(entry));
  }

  #merged(entries: MappingEntry[], merge: MappingEntry): MappingEntry[] {
    const merged = mergeInto(entries, merge);
    if (merged !== 'not-a-mapping') return merged;
    this.report(merge.key.start, merge.key.end, { problem: 'merge-value' });
    return entries.filter((entry) => entry !== merge);
  }
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
