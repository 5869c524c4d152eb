import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { englishWords } from './english.ts';
import { englishStem } from './english-stem.ts';
import { type Kind, series, syllableWeight, type Term, weightOfKind } from './term.ts';
import { vietnameseWords } from './vietnamese.ts';

/** The terms of a language: those of its lists, and every other word from when it is first met. */
export interface Lexicon {
  /** A word in its folded form, brought to the form in which words are compared. */
  word(folded: string): Term;
  number(digits: string): Term;
  /** A letter by itself, in capitals, as of a building. */
  letter(capital: string): Term;
  /** What a short form stands for. */
  abbreviation(folded: string): readonly Term[] | undefined;
  /** A word that tells nothing, as part of a name: Start Point, Bản Qua. */
  named(term: Term): Term;
  /** Words by which a title says that it speaks of the unit's own, folded. */
  own(): readonly string[];
  /** Concepts are numbered below this. */
  concepts(): number;
}

/** What the lists say of a word or phrase; it becomes a term when it is met, since most never are. */
interface Definition {
  readonly kind: Kind;
  concept: number;
  readonly series: number;
}

/** @param names short forms besides those of the lists, folded, with the words that each stands for */
export function makeLexicon(language: Language, names?: ReadonlyMap<string, string>): Lexicon {
  const words = language === 'vi' ? vietnameseWords : englishWords;
  const normal = language === 'vi' ? oneSpelling : englishStem;
  const definitions = new Map<string, Definition>();
  const phrasesFrom = new Map<string, string[]>();
  const terms = new Map<string, Term>();
  let concepts = 0;
  let group: number = series.turn;
  /** Concepts below are those of the lists. */
  let listed = Number.MAX_SAFE_INTEGER;

  const add = (text: string, { kind, concept, series: ofSeries }: Definition, key: string = text): Term => {
    const syllable = language === 'vi' && kind === 'word' && !text.includes(' ');
    const weight = syllable ? syllableWeight : weightOfKind[kind];
    const tells = !silent.includes(kind);
    const id = terms.size;
    const rank = concept < listed ? concept : listed + hashOf(text);
    const term: Term = { id, text, kind, concept, rank, series: ofSeries, weight, tells, syllable, phrases: undefined };
    terms.set(key, term);
    const phrases = key === text ? phrasesFrom.get(text) : undefined;
    if (phrases !== undefined) {
      term.phrases = phrases
        .map((phrase) => ({ rest: phrase.split(' ').slice(1).map(termOf), term: termOf(phrase) }))
        .sort((a, b) => b.rest.length - a.rest.length);
    }
    return term;
  };
  const termOf = (text: string): Term =>
    terms.get(text) ?? add(text, definitions.get(text) ?? { kind: 'word', concept: concepts++, series: series.none });
  const sign = (text: string, ofSeries: number): Term =>
    terms.get(text) ?? add(text, { kind: 'sign', concept: concepts++, series: ofSeries });
  const numberTerm = (digits: string): Term => sign(digits, isYear.test(digits) ? series.year : series.number);

  /** What the lists say of an entry now: what an earlier list has stays. */
  const define = (entry: string, kind: Kind, ofSeries: number, concept: number): Definition => {
    const at = entry.indexOf(' ');
    const text =
      at < 0 ? normal(entry) : normal === oneSpelling ? withI(entry) : entry.split(' ').map(normal).join(' ');
    const known = definitions.get(text);
    if (known !== undefined) return known;
    const definition = { kind, concept, series: ofSeries };
    definitions.set(text, definition);
    if (at >= 0) {
      const first = text.slice(0, text.indexOf(' '));
      const others = phrasesFrom.get(first);
      if (others === undefined) phrasesFrom.set(first, [text]);
      else others.push(text);
    }
    return definition;
  };
  const enter = (list: string, kind: Kind, ofSeries: number = series.none): void => {
    for (const line of linesOf(list)) for (const entry of entriesOf(line)) define(entry, kind, ofSeries, concepts++);
  };
  // A word that an earlier list has keeps its kind there, and stands for the others of its line.
  const enterAlike = (list: string, kind: Kind): void => {
    for (const line of linesOf(list)) {
      const concept = concepts++;
      for (const entry of entriesOf(line)) {
        const definition = define(entry, kind, series.none, concept);
        if (definition.kind !== 'sign') definition.concept = concept;
      }
    }
  };

  enter(words.aims, 'aim');
  enter(words.ties, 'tie');
  enter(words.all, 'all');
  enter(words.joints, 'joint');
  for (const [i, line] of linesOf(words.numbers).entries()) {
    for (const entry of entriesOf(line)) define(entry, 'sign', series.number, numberTerm(String(i + 1)).concept);
  }
  enter(words.turns, 'turn', series.turn);
  for (const line of linesOf(words.series)) enter(line, 'sign', ++group);
  enterAlike(words.acts, 'act');
  enter(words.empty, 'empty');
  enter(words.common, 'common');
  enterAlike(words.likes, 'word');
  listed = concepts;
  let abbreviations: Map<string, string> | undefined;

  return {
    word: (folded) => termOf(normal(folded)),
    number: numberTerm,
    letter: (capital) => sign(capital, series.letter),
    abbreviation: (folded) => {
      abbreviations ??= new Map(linesOf(words.abbreviations).map((line) => pairOf(line)));
      return (abbreviations.get(folded) ?? names?.get(folded))?.split(' ').map((word) => termOf(normal(word)));
    },
    named: ({ text, concept }) =>
      terms.get(`^${text}`) ?? add(text, { kind: 'word', concept, series: series.none }, `^${text}`),
    own: () => linesOf(words.own).flatMap(entriesOf),
    concepts: () => concepts,
  };
}

/** Kinds that tell nothing of a work. */
const silent: readonly Kind[] = ['tie', 'joint', 'aim', 'empty', 'all'];

const isYear = /^(?:19|20)\d\d$/;

/** The lines of a list, folded; all at once, since the lists are read for the smallest plan too. */
function linesOf(list: string): string[] {
  return fold(list.trim().replace(/\s*\n\s*/g, '§')).split('§');
}

function entriesOf(line: string): string[] {
  return line.split(' | ');
}

/** FNV-1a, 31 bits of it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

function pairOf(line: string): [short: string, long: string] {
  const at = line.indexOf(' = ');
  return [line.slice(0, at), line.slice(at + 3)];
}

/** The words of a Vietnamese phrase, each in one spelling. */
function withI(phrase: string): string {
  return twoSpellings.test(phrase) ? phrase.split(' ').map(oneSpelling).join(' ') : phrase;
}

const twoSpellings = /(?:^| )[hklmst][yýỳỷỹỵ](?: |$)/;

/** Written with i or y after one of these consonants (kỹ and kĩ, sỹ and sĩ): here with i. */
function oneSpelling(word: string): string {
  return word.length === 2 && /^[hklmst][yýỳỷỹỵ]$/.test(word) ? word[0]! + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(word[1]!)]! : word;
}
