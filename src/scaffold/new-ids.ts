import { stripMarks } from '../text/fold.ts';

/** The words of a name in small Latin letters without marks: `Phòng Kế hoạch` is `phong`, `ke`, `hoach`. */
function wordsOf(name: string): string[] {
  return stripMarks(name.normalize('NFC').toLowerCase()).match(/[a-z0-9]+/g) ?? [];
}

/** Words that acronyms leave out: Sở Khoa học và Công nghệ is `skhcn`. */
const small: ReadonlySet<string> = new Set(['va', 'and', 'of', 'the', 'for']);

/** A unit's id: the first letters of its name, `khtc`; the word itself where there is one only. */
export function unitId(name: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(name).filter((word) => !small.has(word));
  const letters = words.map((word) => (/^\d/.test(word) ? word : word[0])).join('');
  return free(words.length > 1 ? letters : (words[0] ?? ''), taken, 'unit');
}

/**
 * A person's id: the given name, which Vietnamese write last and English first; where it is taken with the letters of
 * the other names, `thangtv`, then with a number.
 */
export function personId(name: string, givenNameLast: boolean, taken: ReadonlySet<string>): string {
  const words = wordsOf(name);
  const given = (givenNameLast ? words.at(-1) : words[0]) ?? '';
  const others = (givenNameLast ? words.slice(0, -1) : words.slice(1)).map((word) => word[0]).join('');
  return free(taken.has(given) ? given + others : given, taken, 'person');
}

/**
 * The id after those of a list: its last one counted on, beyond every other of the same form. `KH-09` is followed by
 * `KH-10`, `KH-05b` by `KH-05c`.
 *
 * @param near the ids of the list that the item goes into
 * @param taken every id that is not free
 * @param first the id of a list without any that can be counted on
 */
export function nextId(near: readonly string[], taken: ReadonlySet<string>, first: string): string {
  const models = near.filter((id) => /\d$|\d[a-y]$/.test(id));
  let id = models.at(-1);
  if (id === undefined) {
    if (!taken.has(first)) return first;
    id = first;
  }
  // Each turn gives an id that was not there before, so that it ends.
  do id = countedOn(id);
  while (taken.has(id));
  return id;
}

function countedOn(id: string): string {
  const letter = /\d([a-y])$/.exec(id)?.[1];
  if (letter !== undefined) return id.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1);
  const digits = /\d+$/.exec(id)?.[0];
  if (digits === undefined) return `${id}2`;
  return id.slice(0, -digits.length) + String(BigInt(digits) + 1n).padStart(digits.length, '0');
}

function free(wanted: string, taken: ReadonlySet<string>, otherwise: string): string {
  const base = wanted === '' ? otherwise : wanted;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = base + number;
  return id;
}
