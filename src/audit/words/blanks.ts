import { once } from '../../once.ts';
import { letterOrFigure } from '../../text/letter-class.ts';

/** Dots, lines and signs that hold a place open, where they do: `Quyết định số …/QĐ-TĐC`, `ngày … tháng …`, `???`. */
const blanks = once(
  () =>
    new RegExp(
      [
        String.raw`_{3,}|\?{2,}|[[({]\s*(?:…|\.{2,}|_+|\?+)\s*[\])}]`,
        String.raw`(?:số|ngày|tháng|năm|quý|no\.|number|dated?)\s*:?\s*(?:…|\.{2,}|_{2,})(?:${letterOrFigure}|[/._…-])*`,
        String.raw`(?:…|\.{2,})\s?/\s?(?:…|(?:${letterOrFigure}|[._-])+)|/\s?(?:…|\.{3,})`,
        String.raw`(?<!\w)xx?/xx?(?:/(?:\d{4}|x{2,4}))?(?!\w)|(?<!\w)(?:dd/mm/yyyy|mm/dd/yyyy|yyyy-mm-dd)(?!\w)`,
      ].join('|'),
      'gi',
    ),
);
const mayBeBlank = /[…_?]|\.\.|^\s*\.|xx|x\/|yyyy/i;
const none: readonly never[] = [];
const onlyMarks = /^[\s.…_?]+$/u;

/** Where a text is left blank. */
export function blanksIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  // A look at single characters spares nearly every text the search.
  if (!mayBeBlank.test(text)) return none;
  if (onlyMarks.test(text)) return [{ start: 0, end: text.length }];
  return [...text.matchAll(blanks())].map(({ index, 0: blank }) => ({ start: index, end: index + blank.length }));
}
