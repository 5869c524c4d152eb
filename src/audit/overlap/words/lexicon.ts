import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { meaningOf, noWords, withWord } from '../../words/phrase-table.ts';
import { plainDefinitions } from './definitions.ts';
import { englishAbbreviations } from './english-abbreviations.ts';
import { normalForm, wordHash } from './normal-form.ts';
import { ownWords } from './own.ts';
import { type Kind, kinds, markBits, series, syllableWeight, type Term, weightOfKind } from './term.ts';
import { vietnameseAbbreviations } from './vietnamese-abbreviations.ts';

/** The terms of a language: those of its lists, and every other word from when it is first met. */
export interface Lexicon {
  /** The terms met so far, by id. */
  readonly terms: readonly Term[];
  /** A word in its folded form, brought to the form in which words are compared. */
  word(folded: string): Term;
  number(digits: string): Term;
  /** A letter by itself, in capitals, as of a building. */
  letter(capital: string): Term;
  /** The longest phrase of the lists that stands in a row of words, coded as in a `Chunk`, from a place on. */
  phraseAt(codes: readonly number[], at: number): Term | undefined;
  /** What a short form stands for. */
  abbreviation(folded: string): readonly Term[] | undefined;
  /** A word that tells nothing, as part of a name: Start Point, Bản Qua. */
  named(term: Term): Term;
  /** Words by which a title says that it speaks of the unit's own, folded. */
  own(): readonly string[];
  /** Concepts are numbered below this. */
  concepts(): number;
}

/** @param names short forms besides those of the lists, folded, with the words that each stands for */
export function makeLexicon(language: Language, names?: ReadonlyMap<string, string>): Lexicon {
  const { table, entries, concepts: conceptOf, listed } = plainDefinitions(language);
  const abbreviations = language === 'vi' ? vietnameseAbbreviations : englishAbbreviations;
  const terms: Term[] = [];
  const byText = new Map<string, Term>();
  /** Of the lists' phrases those that were met, by place. */
  const phrases: (Term | undefined)[] = [];
  let concepts = listed;
  let own: readonly string[] | undefined;

  const make = (
    text: string,
    hash: number,
    kind: Kind,
    concept: number,
    ofSeries: number,
    words: number,
    goesOn: boolean,
  ): Term => {
    const id = terms.length;
    const syllable = language === 'vi' && kind === 'word' && words === 1;
    const mixed = Math.imul(id + 1, 0x9e3779b1);
    const term: Term = {
      id,
      text,
      kind,
      concept,
      rank: concept < listed ? concept : listed + (hash >>> 1),
      series: ofSeries,
      weight: syllable ? syllableWeight : weightOfKind[kind],
      tells: !silent.includes(kind),
      ties: kind === 'tie' || kind === 'joint' || kind === 'aim',
      syllable,
      words,
      hash,
      beginning: goesOn ? withWord(noWords, hash) : 0,
      low: mixed ^ (mixed >>> 15),
      high: Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b),
    };
    terms.push(term);
    return term;
  };
  /** What the lists say at a place. */
  const listedTerm = (text: string, hash: number, place: number, words: number, goesOn: boolean): Term => {
    const entry = entries[place]!;
    return make(text, hash, kinds[entry & 15]!, conceptOf[place]!, entry >> 4, words, goesOn);
  };
  const termOf = (text: string, kind: Kind = 'word', ofSeries: number = series.none): Term => {
    let term = byText.get(text);
    if (term === undefined) {
      const hash = wordHash(text);
      const meaning = meaningOf(table, withWord(noWords, hash));
      term =
        meaning > 1
          ? listedTerm(text, hash, meaning >> 1, 1, (meaning & 1) !== 0)
          : make(text, hash, kind, concepts++, ofSeries, 1, meaning === 1);
      byText.set(text, term);
    }
    return term;
  };

  return {
    terms,
    word: (folded) => termOf(normalForm(folded, language)),
    number: (digits) => termOf(digits, 'sign', isYear(digits) ? series.year : series.number),
    letter: (capital) => termOf(capital, 'sign', series.letter),
    phraseAt: (codes, at) => {
      let { beginning } = terms[codes[at]! >> markBits]!;
      let found = 0;
      let words = 0;
      for (let next = at + 1; next < codes.length; next++) {
        const { hash } = terms[codes[next]! >> markBits]!;
        beginning = withWord(beginning, hash);
        const meaning = meaningOf(table, beginning);
        if (meaning > 1) {
          found = meaning >> 1;
          words = next + 1 - at;
        }
        if (meaning < 0 || (meaning & 1) === 0) break;
      }
      if (found === 0) return undefined;
      if (phrases[found] === undefined) {
        const text = textOf(terms, codes, at, at + words);
        phrases[found] = listedTerm(text, wordHash(text), found, words, false);
      }
      return phrases[found];
    },
    abbreviation: (folded) => {
      const long = longFormIn(abbreviations, folded) ?? names?.get(folded);
      return long?.split(' ').map((word) => termOf(normalForm(word, language)));
    },
    named: ({ text, concept, words }) => {
      const key = `^${text}`;
      const term = byText.get(key) ?? make(text, wordHash(text), 'word', concept, series.none, words, false);
      byText.set(key, term);
      return term;
    },
    own: () => {
      own ??= ownWords(language);
      return own;
    },
    concepts: () => concepts,
  };
}

/** Kinds that tell nothing of a work. */
const silent: readonly Kind[] = ['tie', 'joint', 'aim', 'empty', 'all'];

function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));
}

function textOf(terms: readonly Term[], codes: readonly number[], from: number, to: number): string {
  return codes
    .slice(from, to)
    .map((code) => terms[code >> markBits]!.text)
    .join(' ');
}

/** What stands in a list of lines `short = long` for a short form, folded. */
function longFormIn(list: string, short: string): string | undefined {
  const entry = ` ${short} = `;
  const at = list.indexOf(entry);
  if (at < 0) return undefined;
  const start = at + entry.length;
  const end = list.indexOf('\n', start);
  return fold(end < 0 ? list.slice(start) : list.slice(start, end));
}
