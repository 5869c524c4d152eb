import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import { fold } from '../../text/fold.ts';
import { builtTable, type Numbers } from '../words/built-tables.ts';
import { isMark } from '../words/letters.ts';
import { flawsOf } from '../words/lexicon.ts';
import { phrasesOf } from '../words/patterns.ts';
import { noWords, type PhraseTable, tableOf, withWord } from '../words/phrase-table.ts';
import { tokensOf } from '../words/tokens.ts';
import { innocent, wordsOf } from '../words/word.ts';
import { bit, type WordClass, wordClasses } from './classes.ts';
import { englishForms } from './english-forms.ts';
import { listsEn } from './lists-en.ts';
import { listsVi } from './lists-vi.ts';

/** The words that a verdict knows. */
export interface Lexicon {
  readonly language: Language;
  /** For each phrase, twice the place of its classes in `classes`, and 1 more where a longer phrase begins with it. */
  readonly table: PhraseTable;
  /** Sets of classes, as bits. Place 0 stands for nothing; a set may be empty, for words that only keep others away. */
  readonly classes: Int32Array;
}

/** Classes by the beginnings of phrases, undefined where none ends; and those beginnings with which longer ones begin. */
interface Draft {
  readonly classes: Map<number, number | undefined>;
  readonly longer: Set<number>;
}

/**
 * The words that a verdict knows in a language: the lists of this folder, the vague words that single-word rules report,
 * and what a configuration adds to those or takes away.
 */
export function buildLexicon(language: Language, vague?: WordChange): Lexicon {
  const draft: Draft = { classes: new Map(), longer: new Set() };
  const allowed = new Set(vague?.remove.map(({ value }) => fold(value)));
  const add = (phrases: string, bits: number, separator: string): void =>
    plantAll(draft, phrases, separator, bits, allowed);
  const lists = language === 'vi' ? listsVi : listsEn;
  for (const kind of wordClasses) {
    const list = lists[kind];
    if (list === undefined) continue;
    if (language === 'vi') add(list, bit[kind], ',');
    else for (const [bits, forms] of englishForms(list, kind)) add(forms, bits, ',');
  }
  soften(draft);
  for (const { value } of vague?.add ?? []) add(value, bit.slogan, '|');
  for (const { phrase, known } of classedFlaws(language)) add(phrasesOf(phrase).join('|'), bit[known], '|');
  return { language, ...layOut(draft) };
}

/** The phrases of one class, as patterns; for classes whose words have no endings. */
export function patternsOf(kind: WordClass, language: Language): { readonly phrase: string }[] {
  const own = (language === 'vi' ? listsVi : listsEn)[kind]?.split(',') ?? [];
  const flaws = classedFlaws(language).filter(({ known }) => known === kind);
  return [...own.map((phrase) => ({ phrase })), ...flaws];
}

/** The vague words and the like that a verdict knows, with what they come to. */
function classedFlaws(language: Language): { readonly phrase: string; readonly known: WordClass }[] {
  const { placeholder: _, ...lists } = flawsOf(language);
  return wordsOf(lists).flatMap(({ kind, phrase }) => {
    const known = classOfFlaw[kind];
    return known === undefined ? [] : [{ phrase, known }];
  });
}

/** The lexicon of a language with no changes: from the program's tables where it has them. */
export function plainLexicon(language: Language): Lexicon {
  const parts = builtTable(`verdicts ${language}`);
  if (parts === undefined) return buildLexicon(language);
  const [keys, values, classes] = parts;
  const table = { keys: new Int32Array(keys!), values: new Uint16Array(values!) };
  return { language, table, classes: new Int32Array(classes!) };
}

/** The parts of a lexicon, as numbers. */
export function partsOfLexicon({ table, classes }: Lexicon): readonly Numbers[] {
  return [table.keys, table.values, classes];
}

function layOut({ classes, longer }: Draft): Pick<Lexicon, 'table' | 'classes'> {
  const sets = [...new Set([...classes.values()].filter((bits) => bits !== undefined))];
  const placeOf = new Map(sets.map((bits, at) => [bits, at + 1]));
  const places = [...classes].map(([key, bits]): [number, number] => {
    const place = bits === undefined ? 0 : placeOf.get(bits)!;
    return [key, place * 2 + Number(longer.has(key))];
  });
  return { table: tableOf(new Map(places)), classes: Int32Array.of(0, ...sets) };
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

/** Puts in all phrases of a text that a mark sets apart. Other marks neither hold them together nor apart. */
function plantAll(draft: Draft, text: string, separator: string, bits: number, allowed: ReadonlySet<string>): void {
  const { classes, longer } = draft;
  const tokens = tokensOf(text);
  if (tokens === undefined) throw new Error('a word list is not composed');
  let first = -1;
  let beginning = noWords;
  const close = (end: number): void => {
    if (first >= 0 && !(allowed.size > 0 && allowed.has(fold(text.slice(first, end)))))
      classes.set(beginning, (classes.get(beginning) ?? 0) | bits);
    first = -1;
    beginning = noWords;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.starts[at]!;
    const unit = text.charCodeAt(start);
    if (unit === separator.charCodeAt(0)) close(start);
    if (isMark(unit)) continue;
    if (first < 0) first = start;
    if (beginning !== noWords) longer.add(beginning);
    beginning = withWord(beginning, tokens.hashes[at]!);
    if (!classes.has(beginning)) classes.set(beginning, undefined);
  }
  close(text.length);
}

/** A word in both lists of states is the softer of the two. */
function soften({ classes }: Draft): void {
  for (const [beginning, bits] of classes)
    if (bits !== undefined && (bits & bit.softState) !== 0) classes.set(beginning, bits & ~bit.state);
}
