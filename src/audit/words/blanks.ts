/** Dots, lines and signs that hold a place open, where they do: `Quyết định số …/QĐ-TĐC`, `ngày … tháng …`, `???`. */
const blanks = new RegExp(
  [
    String.raw`_{3,}|\?{2,}|[[({]\s*(?:…|\.{2,}|_+|\?+)\s*[\])}]`,
    String.raw`(?:số|ngày|tháng|năm|quý|no\.|number|dated?)\s*:?\s*(?:…|\.{2,}|_{2,})[\p{L}\d/._…-]*`,
    String.raw`(?:…|\.{2,})\s?/\s?(?:…|[\p{L}\d._-]+)|/\s?(?:…|\.{3,})`,
    String.raw`(?<!\w)xx?/xx?(?:/(?:\d{4}|x{2,4}))?(?!\w)|(?<!\w)(?:dd/mm/yyyy|mm/dd/yyyy|yyyy-mm-dd)(?!\w)`,
  ].join('|'),
  'giu',
);
const onlyMarks = /^[\s.…_?]+$/u;

/** Where a text is left blank. */
export function blanksIn(text: string): { readonly start: number; readonly end: number }[] {
  if (onlyMarks.test(text)) return [{ start: 0, end: text.length }];
  // A look at single characters spares nearly every text the search.
  if (!/[…_?xX]|\.\.|yyyy/.test(text)) return [];
  return [...text.matchAll(blanks)].map(({ index, 0: blank }) => ({ start: index, end: index + blank.length }));
}
