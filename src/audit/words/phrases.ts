import { foldWithMap } from '../../text/fold.ts';
import type { Numbers } from './built-tables.ts';
import { phrasesOf } from './patterns.ts';
import { meaningOf, noWords, type PhraseTable, tableOf, withWord } from './phrase-table.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** An entry of a list that phrases are looked up in. Hits of different lists may overlap, those of one do not. */
export interface PhraseEntry {
  readonly list: string;
  readonly phrase: string;
}

/** A phrase found in a text: UTF-16 offsets in that text, end exclusive. */
export interface PhraseHit<Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

export interface PhraseFinder<Entry> {
  /** All hits in the order of the text: in each list the first, and of those the longest, wins. */
  find(text: string): readonly PhraseHit<Entry>[];
  /** The same in a text of which the tokens are known. */
  findAmong(tokens: Tokens): readonly PhraseHit<Entry>[];
  /** Whether any phrase of several words starts at a token. */
  startsAt(tokens: Tokens, at: number): boolean;
}

/** The phrases of some lists, as numbers. */
export interface PhraseIndex {
  /** For each phrase, where in `ends` it is told what ends with it. */
  readonly table: PhraseTable;
  /** How many entries end there, and of each the number of its list and its own. Place 0 stands for nothing. */
  readonly ends: Uint16Array;
  /** Number of lists. */
  readonly lists: number;
}

const nothing: readonly never[] = [];

/**
 * Puts phrases into one table, so that a text is read once for all lists: time grows with the text, not with the lists.
 * Words are compared as `fold` compares them, marks such as the dots of `v.v.` by themselves. Of equal phrases of one
 * list the first counts.
 */
export function indexPhrases(entries: readonly PhraseEntry[]): PhraseIndex {
  const lists = new Map<string, number>();
  const endsOf = new Map<number, { readonly list: number; readonly entry: number }[]>();
  const beginnings = new Set<number>();
  for (const [entry, { list: name, phrase: pattern }] of entries.entries()) {
    if (!lists.has(name)) lists.set(name, lists.size);
    const list = lists.get(name)!;
    for (const phrase of phrasesOf(pattern)) {
      const { tokens } = read(phrase);
      let beginning = noWords;
      for (let at = 0; at < tokens.count; at += 1) {
        beginning = withWord(beginning, tokens.hashes[at]!);
        beginnings.add(beginning);
      }
      if (tokens.count === 0) continue;
      const ends = endsOf.get(beginning) ?? [];
      if (!ends.some((end) => end.list === list)) endsOf.set(beginning, [...ends, { list, entry }]);
    }
  }
  const ends = [0];
  const draft = new Map([...beginnings].map((beginning) => [beginning, 0]));
  for (const [beginning, group] of endsOf) {
    draft.set(beginning, ends.length);
    ends.push(group.length, ...group.flatMap(({ list, entry }) => [list, entry]));
  }
  return { table: tableOf(draft), ends: Uint16Array.from(ends), lists: lists.size };
}

/** The parts of an index, as numbers. */
export function partsOfIndex({ table, ends, lists }: PhraseIndex): readonly Numbers[] {
  return [table.keys, table.values, ends, Uint16Array.of(lists)];
}

/** The index that has these parts. */
export function indexOfParts([keys, values, ends, lists]: readonly ArrayBuffer[]): PhraseIndex {
  return {
    table: { keys: new Int32Array(keys!), values: new Uint16Array(values!) },
    ends: new Uint16Array(ends!),
    lists: new Uint16Array(lists!)[0]!,
  };
}

/** Finds phrases by their index. @param entryAt the entry of a number, asked for only where it is found */
export function finderOf<Entry>(index: PhraseIndex, entryAt: (number: number) => Entry): PhraseFinder<Entry> {
  return {
    find: (text) => find(text, index, entryAt),
    findAmong: (tokens) => hitsAmong(tokens, index, entryAt),
    startsAt: (tokens, at) => startsAt(tokens, at, index.table),
  };
}

/** The same for phrases that nobody has indexed yet. */
export function phraseFinder<Entry extends PhraseEntry>(entries: Iterable<Entry>): PhraseFinder<Entry> {
  const all = [...entries];
  return finderOf(indexPhrases(all), (number) => all[number]!);
}

/** The tokens of a text as they are looked up. They hold until the next reading. */
export function tokensIn(text: string): Tokens {
  return read(text).tokens;
}

/** A text and its tokens; folded first where it is not composed, or holds what nobody sees. */
function read(text: string): { readonly text: string; readonly tokens: Tokens; readonly map?: Uint32Array } {
  const tokens = tokensOf(text);
  if (tokens !== undefined) return { text, tokens };
  const folded = foldWithMap(text);
  const again = tokensOf(folded.text);
  return again === undefined ? { text: '', tokens: tokensOf('')! } : { ...folded, tokens: again };
}

function find<Entry>(
  text: string,
  index: PhraseIndex,
  entryAt: (number: number) => Entry,
): readonly PhraseHit<Entry>[] {
  const { tokens, map } = read(text);
  const hits = hitsAmong(tokens, index, entryAt);
  if (map === undefined) return hits;
  return hits.map(({ start, end, entry }) => ({ start: map[start]!, end: endIn(text, map[end - 1]!), entry }));
}

/** The end of a letter with the marks and invisible characters behind it. */
function endIn(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text.charAt(end))) end += 1;
  return end;
}

function startsAt({ count, hashes }: Tokens, first: number, table: PhraseTable): boolean {
  let beginning = hashes[first]!;
  for (let last = first + 1; last < count; last += 1) {
    beginning = withWord(beginning, hashes[last]!);
    const group = meaningOf(table, beginning);
    if (group !== 0) return group > 0;
  }
  return false;
}

function hitsAmong<Entry>(
  tokens: Tokens,
  { table, ends, lists }: PhraseIndex,
  entryAt: (number: number) => Entry,
): readonly PhraseHit<Entry>[] {
  const { count, hashes } = tokens;
  let hits: PhraseHit<Entry>[] | undefined;
  /** For each list, the first token behind its last hit. */
  let free: number[] | undefined;
  for (let first = 0; first < count; first++) {
    let found: { readonly list: number; readonly entry: number; readonly last: number }[] | undefined;
    let beginning = noWords;
    for (let last = first; last < count; last += 1) {
      beginning = withWord(beginning, hashes[last]!);
      const group = meaningOf(table, beginning);
      if (group < 0) break;
      if (group === 0) continue;
      for (let at = group + 1; at <= group + 2 * ends[group]!; at += 2) {
        const list = ends[at]!;
        if (free !== undefined && first < free[list]!) continue;
        // A longer phrase of the same list takes the place of a shorter one.
        found = found?.filter((one) => one.list !== list) ?? [];
        found.push({ list, entry: ends[at + 1]!, last });
      }
    }
    if (found === undefined) continue;
    free ??= new Array<number>(lists).fill(0);
    hits ??= [];
    for (const { list, entry, last } of found) {
      free[list] = last + 1;
      hits.push({ start: tokens.starts[first]!, end: tokens.ends[last]!, entry: entryAt(entry) });
    }
  }
  return hits ?? nothing;
}
