import { fold, stripMarks } from '../../text/fold.ts';
import { headWord } from './owner-words.ts';
import { isVietnameseName } from './person-name.ts';

const joining: ReadonlySet<string> = new Set(
  ['và', 'and', 'of', 'the', 'for', 'các', 'thuộc', 'to', 'in', 'trên'].map(fold),
);

function wordsOf(name: string): string[] {
  return stripMarks(fold(name))
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Plain words with hyphens: `so-tai-chinh`. */
export function slugOf(name: string): string {
  return wordsOf(name).join('-').slice(0, 60).replace(/-$/, '') || 'x';
}

/** The initials of a unit's name, abbreviations and numbers whole: `skhcn`, `bkhtc`, `ttkt1`; one word stays whole. */
export function unitIdOf(name: string): string {
  const plain = name.replace(/\([^)]*\)/g, ' ');
  const words = plain.split(/[\s,/()–-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  const kept = words.filter((word) => !joining.has(fold(word)));
  const letters = (word: string): string => stripMarks(fold(word)).replace(/[^a-z\d]/g, '');
  // Words of other languages stay words: `finance-team`.
  if (/^[\x20-\x7e]+$/.test(plain) && headWord(plain) === undefined) return slugOf(kept.slice(0, 4).join(' '));
  if (kept.length < 2) return letters(kept[0] ?? name) || slugOf(name);
  const isShort = (word: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]+$|^\d+$/u.test(word);
  const initials = kept.map((word) => (isShort(word) ? letters(word) : letters(word).slice(0, 1))).join('');
  return initials.length < 2 ? slugOf(name) : initials.slice(0, 24);
}

/**
 * The given name with the initials of what stands before it, as offices make user names: `thangtv` of Trần Văn Thắng;
 * names of other countries in words: `jane-smith`.
 */
export function personIdOf(name: string): string {
  const words = wordsOf(name);
  const given = words.at(-1) ?? 'x';
  if (!isVietnameseName(name) || words.length < 2) return slugOf(name);
  return (
    given +
    words
      .slice(0, -1)
      .map((word) => word[0])
      .join('')
  );
}

/** Somebody who needs an id. */
interface Nameless {
  readonly kind: 'unit' | 'person' | 'group';
  readonly name: string;
  id: string;
}

/**
 * Gives everybody an id that does not hang on the order of the rows: the short one, where nobody else wants it, else the
 * whole name in plain letters.
 */
export function assignIds(members: readonly Nameless[], taken: ReadonlySet<string>): void {
  const wanted = members.map((member) => ({ member, id: shortIdOf(member) }));
  const used = new Set(taken);
  for (const { member, id } of wanted) {
    const rivals = wanted.filter((one) => one.id === id).length;
    member.id = rivals > 1 || used.has(id) ? freeId(slugOf(member.name), used) : id;
    used.add(member.id);
  }
}

function shortIdOf({ kind, name }: Nameless): string {
  if (kind === 'person') return personIdOf(name);
  return kind === 'unit' ? unitIdOf(name) : slugOf(name);
}

function freeId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
