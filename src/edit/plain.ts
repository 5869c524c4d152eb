/** Where a scalar stands: between brackets more characters mean something, and in a key the colon does. */
export interface ScalarPlace {
  readonly inFlow: boolean;
  readonly isKey: boolean;
}

/** Whether YAML reads an unquoted text back as the same characters. What type it takes them for is another question. */
export function isPlainSafe(text: string, { inFlow, isKey }: ScalarPlace): boolean {
  if (text === '' || text !== text.trim() || hasHiddenCharacter(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(text) || /^[-?:](?:\s|$)/.test(text) || /^(?:---|\.\.\.)(?:\s|$)/.test(text))
    return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  if (inFlow && /[,[\]{}]|^[-?:]|:$/.test(text)) return false;
  return !isKey || !/[:#]|^<<$/.test(text);
}

/** Line breaks and tabs fold or vanish in an unquoted text; of the others no reader gets to see anything. */
function hasHiddenCharacter(text: string): boolean {
  return /[\x00-\x1f\x7f-\xa0\u00ad\u2007\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffe\uffff]|\p{Cs}/u.test(text);
}
