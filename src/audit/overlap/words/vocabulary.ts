import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { romanValue } from './roman.ts';
import type { Term } from './term.ts';

/** A stretch of a text between spaces. */
export interface Chunk {
  readonly terms: readonly Term[];
  /** Bits of `marks`, of what is written. */
  readonly marks: number;
  /** A further piece of work may begin after it: a comma, a colon, a bracket. */
  readonly closes: boolean;
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
  chunk(text: string): Chunk;
}

/** @param names short names of units, folded, with what they stand for */
export function makeVocabulary(language: Language, names?: ReadonlyMap<string, string>): Vocabulary {
  const lexicon = makeLexicon(language, names);
  const chunks = new Map<string, Chunk>();
  return {
    lexicon,
    chunk: (text) => {
      let chunk = chunks.get(text);
      if (chunk === undefined) {
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
  if (/^\d+$/.test(text)) return { terms: [lexicon.number(withoutZeros(text))], marks: 0, closes: false };
  const closes = closing.test(text);
  const bare = closes ? text.slice(0, -1) : text;
  if (word.test(bare) && bare === bare.toLowerCase()) return { terms: [lexicon.word(fold(bare))], marks: 0, closes };
  const terms: Term[] = [];
  let isKnown = false;
  // A separator of thousands first: 2.000 is one number, 30/2020 are two.
  const plain = text.replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1');
  for (const found of plain.match(pieces) ?? []) {
    // GPs, NGOs
    const piece = /^[A-Z]{2,}s$/.test(found) ? found.slice(0, -1) : found;
    const whole = lexicon.abbreviation(fold(piece)) !== undefined;
    for (const part of whole ? [piece] : piece.split('&')) if (part !== '') readPiece(part, lexicon, terms);
    isKnown ||= whole;
  }
  const capital = plain !== plain.toLowerCase();
  const written =
    (capital ? marks.name : 0) +
    (capital && !isKnown && plain === plain.toUpperCase() ? marks.short : 0) +
    (/^[([–-]/.test(plain) ? marks.opens : 0);
  return { terms, marks: written, closes };
}

function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
}

/** Letters and digits: a word, a short form, a number with what is written next to it (`Q2`, `5G`, `b1`). */
function readPiece(piece: string, lexicon: Lexicon, terms: Term[]): void {
  const folded = fold(piece);
  const hasCapital = piece !== piece.toLowerCase();
  const long = hasCapital ? lexicon.abbreviation(folded) : undefined;
  if (long !== undefined) terms.push(...long);
  else if (/\d/.test(folded)) {
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
}
