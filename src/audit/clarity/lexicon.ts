import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import { fold } from '../../text/fold.ts';
import { letters, mark, plainLetter } from '../words/letters.ts';
import { flawsOf } from '../words/lexicon.ts';
import { beginningsOf, phrasesOf } from '../words/patterns.ts';
import { tokensOf } from '../words/tokens.ts';
import { innocent, wordsOf } from '../words/word.ts';
import { bit, type WordClass, wordClasses } from './classes.ts';
import { englishForms } from './english-forms.ts';
import { listsEn } from './lists-en.ts';
import { listsVi } from './lists-vi.ts';

/** Phrases by the hashes of their words, one level a word. */
export interface Lexicon {
  readonly language: Language;
  readonly root: ReadonlyMap<number, LexiconNode>;
  /** Puts in what waits at a node. Uses the buffer of `tokensOf`. */
  grow(node: LexiconNode): void;
}

export interface LexiconNode {
  /** Whether a phrase ends here, and its classes. */
  ends: boolean;
  bits: number;
  next: Map<number, LexiconNode> | undefined;
  /** Patterns of phrases that begin with this word: a small plan meets few of them. */
  waiting: { readonly pattern: string; readonly bits: number }[] | undefined;
}

/**
 * The words that a verdict knows in a language: the lists of this folder, the vague words that single-word rules report,
 * and what a configuration adds to those or takes away.
 */
export function buildLexicon(language: Language, vague?: WordChange): Lexicon {
  const root = new Map<number, LexiconNode>();
  const allowed = new Set(vague?.remove.map(({ value }) => fold(value)));
  const add = (phrases: string, bits: number, separator: string): void =>
    plantAll(root, phrases, separator, bits, allowed);
  const lists = language === 'vi' ? listsVi : listsEn;
  for (const kind of wordClasses) {
    const list = lists[kind];
    if (list === undefined) continue;
    if (language === 'vi') add(list, bit[kind], ',');
    else for (const [bits, forms] of englishForms(list, kind)) add(forms, bits, ',');
  }
  soften(root);
  for (const { value } of vague?.add ?? []) add(value, bit.slogan, '|');
  hangFlaws(root, language);
  const grow = (node: LexiconNode): void => {
    const { waiting = [] } = node;
    node.waiting = undefined;
    for (const { pattern, bits } of waiting) add(phrasesOf(pattern).join('|'), bits, '|');
  };
  return { language, root, grow };
}

/** What the kinds of vague words come to in a verdict. */
const classOfFlaw: Readonly<Record<string, WordClass>> = {
  slogan: 'slogan',
  manner: 'degree',
  time: 'degree',
  comparison: 'compare',
  quantity: 'plural',
  scope: 'plural',
  demand: 'demand',
  escape: 'demand',
  list: 'open',
  end: 'open',
  // Found as a whole, so that the vague word inside is not.
  [innocent]: 'grammar',
};

function hangFlaws(root: Map<number, LexiconNode>, language: Language): void {
  const { vague = {}, escape: escapes = {}, openEnded = {} } = flawsOf(language);
  for (const { kind, phrase: pattern } of wordsOf({ vague, escape: escapes, openEnded })) {
    const known = classOfFlaw[kind];
    if (known === undefined) continue;
    for (const beginning of beginningsOf(pattern)) {
      const tokens = tokensOf(beginning);
      if (tokens === undefined || tokens.count === 0) continue;
      const node = nodeIn(root, tokens.hashes[0]!);
      node.waiting ??= [];
      if (node.waiting.at(-1)?.pattern !== pattern) node.waiting.push({ pattern, bits: bit[known] });
    }
  }
}

function nodeIn(level: Map<number, LexiconNode>, hash: number): LexiconNode {
  let node = level.get(hash);
  if (node === undefined) {
    node = { ends: false, bits: 0, next: undefined, waiting: undefined };
    level.set(hash, node);
  }
  return node;
}

/** Puts in all phrases of a text that a mark sets apart. Other marks neither hold them together nor apart. */
function plantAll(
  root: Map<number, LexiconNode>,
  text: string,
  separator: string,
  bits: number,
  allowed: ReadonlySet<string>,
): void {
  const tokens = tokensOf(text);
  if (tokens === undefined) throw new Error('a word list is not composed');
  const table = letters();
  let first = -1;
  let node: LexiconNode | undefined;
  const close = (end: number): void => {
    if (node !== undefined && !(allowed.size > 0 && allowed.has(fold(text.slice(first, end))))) {
      node.ends = true;
      node.bits |= bits;
    }
    first = -1;
    node = undefined;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.starts[at]!;
    const unit = text.charCodeAt(start);
    if (unit === separator.charCodeAt(0)) close(start);
    if (plainLetter(unit, table) === mark) continue;
    if (first < 0) first = start;
    if (node !== undefined) node.next ??= new Map();
    node = nodeIn(node?.next ?? root, tokens.hashes[at]!);
  }
  close(text.length);
}

/** A word in both lists of states is the softer of the two. */
function soften(level: ReadonlyMap<number, LexiconNode>): void {
  for (const node of level.values()) {
    if ((node.bits & bit.softState) !== 0) node.bits &= ~bit.state;
    if (node.next !== undefined) soften(node.next);
  }
}
