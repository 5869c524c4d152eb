import type { ShapeType } from '../schema/shape.ts';

/** Choices are listed up to this many. */
export const fewChoices = 8;

/** Longer texts are cut: a message names a value, and the frame below it shows the whole. */
const longest = 60;

/** The user's own text, set off from ours. */
export function code(text: string): string {
  const characters = [...text];
  const short =
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : text;
  return `\`${short.replaceAll(/\s+/g, ' ')}\``;
}

export function codes(texts: readonly string[]): string {
  return texts.map(code).join(', ');
}

/** A list in words: `a, b or c`. */
export function either(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** Whether a JSON pointer leads to an item of a list. */
export function isItem(path: string): boolean {
  return /\/\d+$/.test(path);
}

/** The types that a field takes, without those that are only other ways to write its text. */
export function withoutSpellings(types: readonly ShapeType[]): readonly ShapeType[] {
  const text = types.indexOf('string');
  return types.filter((type, at) => text < 0 || at <= text || type === 'array' || type === 'object');
}
