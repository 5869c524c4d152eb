import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { romanValue } from './roman.ts';
import { markBits, series, type Term } from './term.ts';

/** A stretch of a text between spaces. */
export interface Chunk {
  /** Its terms, each as its id above `markBits` bits of `marks`. */
  readonly codes: readonly number[];
  /** 1 where it has a capital. */
  readonly capital: number;
  /** A further piece of work may begin after it: a comma, a colon, a bracket. */
  readonly closes: boolean;
  /** `1.`, `II.`, `a)` before a title, and the English article. */
  readonly isNumbering: boolean;
}

export const marks = {
  /** Has a capital, as names have. */
  name: 1,
  /** Is in capitals only, as short forms are, and stands for nothing that the lists know. */
  short: 2,
  /** A piece of work may begin here: after a comma, a colon, an "and", within brackets. */
  opens: 4,
  /** Further words of what is written as one, as of a short form. */
  inner: 8,
} as const;

/** Reads the words of one language. Each stretch between spaces is looked at once, however many tasks have it. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Those met so far. */
  readonly chunks: ReadonlyMap<string, Chunk>;
  /** Undefined for what is empty, or has white space within. */
  chunk(text: string): Chunk | undefined;
}

/** @param names short names of units, folded, with what they stand for */
export function makeVocabulary(language: Language, names?: ReadonlyMap<string, string>): Vocabulary {
  const lexicon = makeLexicon(language, names);
  const chunks = new Map<string, Chunk>();
  return {
    lexicon,
    chunks,
    chunk: (text) => {
      let chunk = chunks.get(text);
      if (chunk === undefined && text !== '' && !/\s/.test(text)) {
        chunk = readChunk(text, lexicon);
        chunks.set(text, chunk);
      }
      return chunk;
    },
  };
}

/**
 * Letters, marks and digits, and the ampersand of short forms: all but the controls, punctuation and symbols of ASCII,
 * Latin-1, and the blocks of general and East Asian punctuation and of arrows and symbols. Unicode's own classes take
 * a millisecond to set up.
 */
const pieces = /[^\0-%'-/:-@[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+/g;
/** The same without digits and ampersand: a whole word and nothing else. */
const word = /^[^\0-@[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+$/;
const closing = /[,;:.)\]–-]$/;

function readChunk(text: string, lexicon: Lexicon): Chunk {
  if (/^\d+$/.test(text)) return chunkOfTerm(lexicon.number(withoutZeros(text)), 0, false);
  const closes = closing.test(text);
  const bare = closes ? text.slice(0, -1) : text;
  const isWord = word.test(bare);
  if (isWord && bare === bare.toLowerCase()) return chunkOfTerm(lexicon.word(fold(bare)), 0, closes);
  const terms: Term[] = [];
  let isKnown = false;
  // A separator of thousands first: 2.000 is one number, 30/2020 are two.
  const plain = isWord ? bare : text.replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1');
  const found = isWord ? [bare] : (plain.match(pieces) ?? []);
  for (const piece of found) {
    // GPs, NGOs
    const isPlural = piece.endsWith('s') && /^[A-Z]{2,}s$/.test(piece);
    if (readPiece(isPlural ? piece.slice(0, -1) : piece, lexicon, terms)) isKnown = true;
  }
  const capital = plain !== plain.toLowerCase();
  const written =
    (capital ? marks.name : 0) +
    (capital && !isKnown && plain === plain.toUpperCase() ? marks.short : 0) +
    (/^[([–-]/.test(plain) ? marks.opens : 0);
  if (terms.length === 1) return chunkOfTerm(terms[0]!, written, closes);
  const further = (written & ~marks.opens) | marks.inner;
  const codes = terms.map(({ id }, i) => (id << markBits) | (i === 0 ? written : further));
  return { codes, capital: written & marks.name, closes, isNumbering: false };
}

function chunkOfTerm({ id, kind, series: ofSeries }: Term, written: number, closes: boolean): Chunk {
  const isNumbering = kind === 'sign' && (closes || ofSeries === series.letter);
  return { codes: [(id << markBits) | written], capital: written & marks.name, closes, isNumbering };
}

function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
}

/**
 * Letters and digits: a word, a short form, a number with what is written next to it (`Q2`, `5G`, `b1`).
 *
 * @returns whether the lists have it as a short form
 */
function readPiece(piece: string, lexicon: Lexicon, terms: Term[]): boolean {
  const folded = fold(piece);
  const long = lexicon.abbreviation(folded);
  const hasCapital = piece !== piece.toLowerCase();
  if (long !== undefined && hasCapital) terms.push(...long);
  else if (long === undefined && piece.includes('&')) {
    for (const part of piece.split('&')) if (part !== '') readPiece(part, lexicon, terms);
  } else if (/\d/.test(folded)) {
    for (const part of folded.match(/\d+|\D+/g)!) {
      terms.push(/\d/.test(part) ? lexicon.number(withoutZeros(part)) : lexicon.word(part));
    }
  } else {
    const allCapitals = hasCapital && piece === piece.toUpperCase();
    const value = allCapitals ? romanValue(folded) : undefined;
    if (value !== undefined) terms.push(lexicon.number(String(value)));
    else if (allCapitals && folded.length === 1) terms.push(lexicon.letter(piece));
    else terms.push(lexicon.word(folded));
  }
  return long !== undefined;
}
