/*
 * A pattern is a phrase with alternatives in braces, one of which may be empty: `{các/những} đơn vị {có/} liên quan`.
 */

/** Every phrase that a pattern stands for. */
export function phrasesOf(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const before = pattern.slice(0, open);
  const after = phrasesOf(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => after.map((rest) => before + choice + rest));
}
