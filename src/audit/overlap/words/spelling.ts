/** Whether two words differ by one letter only, or by two that changed places: a slip of the hand. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const x = a.slice(start, a.length - end);
  const y = b.slice(start, b.length - end);
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/**
 * Where in a row of words stand those whose first letters make up a short form: `[2, 5]` for words 2, 3 and 4.
 * Undefined: nowhere.
 */
export function spelledOut(short: string, words: readonly string[]): readonly [number, number] | undefined {
  for (let from = 0; from < words.length; from++) {
    let at = 0;
    for (let to = from; to < words.length; to++) {
      const initials = words[to]!.split(' ').map((word) => word[0] ?? '');
      if (!initials.every((letter, i) => short[at + i] === letter)) break;
      at += initials.length;
      if (at === short.length) return to > from || initials.length > 1 ? [from, to + 1] : undefined;
    }
  }
  return undefined;
}
