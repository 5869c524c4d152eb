const numerals = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The value of a Roman numeral up to XX, in small letters; undefined for other words. */
export function romanValue(text: string): number | undefined {
  const value = numerals.indexOf(text);
  return value > 0 ? value : undefined;
}
