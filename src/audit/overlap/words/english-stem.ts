/**
 * The stem of an English word as far as comparing titles needs it: plurals and verb endings, one spelling for -ise and
 * -ize, -our and -or, double and single letters at the end. Words of three letters and fewer stay as they are, and so
 * does what has marks or digits.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = oneSpelling(word);
  if (stem.endsWith('s')) {
    if (/[sui]s$/.test(stem)) return stem;
    stem = stem.endsWith('ies') ? `${stem.slice(0, -3)}y` : stem.slice(0, /(?:ch|sh|x|ss|z)es$/.test(stem) ? -2 : -1);
  }
  if (stem.length > 5) {
    if (stem.endsWith('ing') && hasVowel(stem.slice(0, -3))) stem = stem.slice(0, -3);
    else if (stem.endsWith('ed') && hasVowel(stem.slice(0, -2))) stem = stem.slice(0, -2);
  }
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && 'bdfglmnprt'.includes(last)) return stem.slice(0, -1);
  return last === 'e' && stem.length > 2 ? stem.slice(0, -1) : stem;
}

function oneSpelling(word: string): string {
  if (word.includes('is')) return word.replace(/is(?=(?:e[ds]?|ing|ation)$)/, 'iz');
  if (word.includes('ys')) return word.replace(/ys(?=(?:e[ds]?|ing)$)/, 'yz');
  return word.includes('our') ? word.replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|ite)?$)/, 'or') : word;
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}
