import { once } from '../../once.ts';
import { letterOrFigure } from '../../text/letter-class.ts';

const anyWord = once(() => new RegExp(letterOrFigure));

/**
 * Whether stretches of a text cover all its words: nothing but marks and white space is left between them.
 *
 * @param stretches in the order of their starts; they may overlap
 */
export function covers(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): boolean {
  const word = anyWord();
  let at = 0;
  for (const { start, end } of stretches) {
    if (start > at && word.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !word.test(text.slice(at));
}
