import { foldWithMap } from '../../text/fold.ts';
import { beginningsOf, phrasesOf } from './patterns.ts';
import { sameWord, type Tokens, tokensOf } from './tokens.ts';

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
}

/** A word in a place: after the words above it, before those below it. */
interface Node<Entry> {
  readonly word: string;
  next: Map<number, Node<Entry>> | undefined;
  ends: End<Entry>[] | undefined;
  /** Entries that begin with this word and are still to be put below it. */
  waiting: Entry[] | undefined;
}

interface End<Entry> {
  /** Number of the list. */
  readonly list: number;
  readonly entry: Entry;
}

interface Tree<Entry> {
  readonly root: Node<Entry>;
  readonly lists: Map<string, number>;
}

const nothing: readonly never[] = [];

/**
 * Puts phrases into one tree of words, so that a text is read once for all lists: time grows with the text, not with
 * the lists. Words are compared as `fold` compares them, marks such as the dots of `v.v.` by themselves. Of equal
 * phrases of one list the first counts.
 */
export function phraseFinder<Entry extends PhraseEntry>(entries: Iterable<Entry>): PhraseFinder<Entry> {
  const tree: Tree<Entry> = { root: nodeOf(''), lists: new Map() };
  for (const entry of entries) {
    if (!tree.lists.has(entry.list)) tree.lists.set(entry.list, tree.lists.size);
    // A small plan meets few of the first words: what begins with the others is never spelled out.
    for (const beginning of beginningsOf(entry.phrase)) {
      const { text, tokens } = read(beginning);
      if (tokens.count === 0) continue;
      const node = childOf(tree.root, text, tokens, 0);
      node.waiting ??= [];
      if (node.waiting.at(-1) !== entry) node.waiting.push(entry);
    }
  }
  return { find: (text) => find(text, tree) };
}

function grow<Entry extends PhraseEntry>(node: Node<Entry>, lists: ReadonlyMap<string, number>): void {
  const entries = node.waiting ?? nothing;
  node.waiting = undefined;
  for (const entry of entries) {
    const list = lists.get(entry.list)!;
    for (const phrase of phrasesOf(entry.phrase)) {
      const { text, tokens } = read(phrase);
      if (tokens.count === 0 || !sameWord(node.word, text, tokens.starts[0]!, tokens.ends[0]!)) continue;
      let last = node;
      for (let at = 1; at < tokens.count; at++) last = childOf(last, text, tokens, at);
      last.ends ??= [];
      if (!last.ends.some((end) => end.list === list)) last.ends.push({ list, entry });
    }
  }
}

function childOf<Entry>(node: Node<Entry>, text: string, tokens: Tokens, at: number): Node<Entry> {
  const hash = tokens.hashes[at]!;
  node.next ??= new Map();
  let child = node.next.get(hash);
  if (child === undefined) {
    child = nodeOf(text.slice(tokens.starts[at], tokens.ends[at]));
    node.next.set(hash, child);
  }
  return child;
}

function nodeOf<Entry>(word: string): Node<Entry> {
  return { word, next: undefined, ends: undefined, waiting: undefined };
}

/** A text and its tokens; folded first where it is not composed, or holds what nobody sees. */
function read(text: string): { readonly text: string; readonly tokens: Tokens; readonly map?: Uint32Array } {
  const tokens = tokensOf(text);
  if (tokens !== undefined) return { text, tokens };
  const folded = foldWithMap(text);
  const again = tokensOf(folded.text);
  return again === undefined ? { text: '', tokens: tokensOf('')! } : { ...folded, tokens: again };
}

function find<Entry extends PhraseEntry>(text: string, tree: Tree<Entry>): readonly PhraseHit<Entry>[] {
  const { text: composed, tokens, map } = read(text);
  const hits = hitsAmong(composed, tokens, tree);
  if (map === undefined) return hits;
  return hits.map(({ start, end, entry }) => ({ start: map[start]!, end: endIn(text, map[end - 1]!), entry }));
}

/** The end of a letter with the marks and invisible characters behind it. */
function endIn(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text.charAt(end))) end += 1;
  return end;
}

function hitsAmong<Entry extends PhraseEntry>(
  text: string,
  tokens: Tokens,
  { root, lists }: Tree<Entry>,
): readonly PhraseHit<Entry>[] {
  const { count } = tokens;
  let hits: PhraseHit<Entry>[] | undefined;
  /** For each list, the first token behind its last hit. */
  let free: number[] | undefined;
  for (let first = 0; first < count; first++) {
    let node = below(root, text, tokens, first);
    if (node === undefined) continue;
    if (node.waiting !== undefined) {
      grow(node, lists);
      // Spelling phrases out has used the buffer that held this text's tokens.
      tokensOf(text);
    }
    let found: { readonly end: End<Entry>; readonly last: number }[] | undefined;
    for (let last = first; node !== undefined; last += 1, node = below(node, text, tokens, last)) {
      if (node.ends === undefined) continue;
      for (const end of node.ends) {
        if (free !== undefined && first < free[end.list]!) continue;
        // A longer phrase of the same list takes the place of a shorter one.
        found = found?.filter((one) => one.end.list !== end.list) ?? [];
        found.push({ end, last });
      }
    }
    if (found === undefined) continue;
    free ??= new Array<number>(lists.size).fill(0);
    hits ??= [];
    for (const { end, last } of found) {
      free[end.list] = last + 1;
      hits.push({ start: tokens.starts[first]!, end: tokens.ends[last]!, entry: end.entry });
    }
  }
  return hits ?? nothing;
}

/** The node for the token at a place, below another node. */
function below<Entry>(node: Node<Entry>, text: string, tokens: Tokens, at: number): Node<Entry> | undefined {
  if (at >= tokens.count) return undefined;
  const next = node.next?.get(tokens.hashes[at]!);
  // Equal hashes are equal words but for one pair in four thousand million.
  return next !== undefined && sameWord(next.word, text, tokens.starts[at]!, tokens.ends[at]!) ? next : undefined;
}
