import { appendText, makeRow, type Row, type Sequence, sequenceIn } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** The texts that are compared with one another, by number. */
export interface Texts {
  readonly count: number;
  readonly vocabulary: Vocabulary;
  /** The terms of all, one text behind the other. */
  readonly row: Readonly<Row>;
  /** By number: where the terms of a text begin, and those among them that tell siblings apart; one more is the end. */
  readonly starts: Int32Array;
  readonly signStarts: Int32Array;
  /** Equal for texts that tell the same in the same words, whatever their order, and hardly ever for others. */
  readonly wordings: Float64Array;
  /** A text by itself. */
  at(number: number): Sequence;
}

export function readTexts(texts: readonly string[], vocabulary: Vocabulary): Texts {
  const count = texts.length;
  const row = makeRow(16 * count);
  const starts = new Int32Array(count + 1);
  const signStarts = new Int32Array(count + 1);
  const wordings = new Float64Array(count);
  for (let number = 0; number < count; number++) {
    appendText(row, texts[number]!, vocabulary);
    wordings[number] = row.wording;
    starts[number + 1] = row.count;
    signStarts[number + 1] = row.signs.length;
  }
  const known: (Sequence | undefined)[] = [];
  const at = (number: number): Sequence => {
    known[number] ??= sequenceIn(row, starts[number]!, starts[number + 1]!, vocabulary);
    return known[number];
  };
  return { count, vocabulary, row, starts, signStarts, wordings, at };
}
