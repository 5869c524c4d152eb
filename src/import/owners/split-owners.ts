import { listedIn, withoutBullet } from '../cell-text.ts';
import { hasEnglishUnit, headWord, isAbbreviation, isBrief, isClass, isEnglishBody, postIn } from './owner-words.ts';
import { personIn } from './person-name.ts';

/**
 * The names that a cell lists, one after the other. Commas and `và` belong to many names (`Sở Văn hóa, Thể thao và Du
 * lịch`, `các sở, ban, ngành`), so they divide only where a name begins behind them.
 *
 * @param isKnown whether a name stands in the organisation already
 * @param people the column is one of people
 */
export function splitOwners(text: string, isKnown: (name: string) => boolean, people: boolean): string[] {
  return listedIn(text)
    .flatMap((line) => sentences(line))
    .flatMap((line) => withKinds(splitAtDividers(line, isKnown, people)))
    .flatMap((part) => expandBriefs(part))
    .map(tidy)
    .filter((part) => part !== '');
}

function sentences(line: string): string[] {
  return line.split(/;|(?<!(?:^|\s)(?:Mrs|Prof|Eng|Miss))(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/u);
}

function splitAtDividers(line: string, isKnown: (name: string) => boolean, people: boolean): string[] {
  if (isKnown(tidy(line))) return [line];
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]!;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const divider = depth > 0 ? undefined : dividerAt(line, at);
    if (divider !== undefined && part.trim() !== '') {
      const next = line.slice(at + divider.length).replace(/^\s*(?:và|and|cùng)\s+/i, '');
      if (begins(next, part, divider.trim(), isKnown, people)) {
        parts.push(part);
        part = '';
        at += divider.length - 1;
        continue;
      }
    }
    part += character;
  }
  parts.push(part);
  return parts;
}

/** What may divide two names at a place: a comma, a slash, a plus sign, or a word with the spaces around it. */
function dividerAt(line: string, at: number): string | undefined {
  const character = line[at]!;
  if (character === ',' || character === '/' || character === '+') return character;
  if (character !== ' ') return undefined;
  return /^\s(?:và|and|cùng|hoặc|&|-|–)\s/i.exec(line.slice(at))?.[0];
}

/** Whether a name begins with what stands behind a divider, and not only goes on. */
function begins(
  next: string,
  before: string,
  divider: string,
  isKnown: (name: string) => boolean,
  people: boolean,
): boolean {
  const name = firstOf(next);
  if (name === '') return false;
  // `Văn phòng HĐND và UBND`, `xã/phường`
  if (/HĐND$/.test(before.trim()) && /^UBND/.test(name)) return false;
  if (divider === '-' || divider === '–') return people && personIn(name, true) !== undefined && !/[-–,]/.test(before);
  if (isKnown(name) || isKnown(tidy(next))) return true;
  // `Director: HRD and PMDS` is one post.
  if (divider === 'and' && /^[^,;]*\b(?:director|manager|head|chief|officer)[\w\s-]*:/i.test(before)) return false;
  // `Giám đốc, Thủ trưởng các sở`, `Các Viện, Trường`: the words before are not yet a name.
  if (postIn(before)?.rest === '' && postIn(name) !== undefined) return false;
  if (/^\s*(?:các|một số)\s/i.test(before) && headWord(name)?.length === name.length) return false;
  if (divider === 'and' && isEnglishName(before, people) && !isEnglishBody(name) && !isAbbreviation(name)) {
    if (!people || personIn(name, true) === undefined) return false;
  }
  // In a list of officials `, Trưởng phòng` is the position of who stands before.
  if (postIn(name) !== undefined && personIn(before.trim(), people) !== undefined) return false;
  // `Các bộ, ngành, địa phương` is one class: those that follow have no `các` of their own.
  const isListed = /^\s*(?:các|những|một số)\s/i.test(before) && divider !== '/';
  if (isListed && /^\p{Ll}/u.test(name) && !/^(?:các|những|một số|mọi|toàn)\s/.test(name)) return false;
  if (/^(?:sở|bộ|ban)(?:,? ban)?,? ngành(?![\p{L}])/u.test(next)) return true;
  if (/^\p{Ll}/u.test(name))
    return (
      isClass(name) &&
      !/^(?:xã|phường|thị trấn|thành phố|huyện|tỉnh|ban|ngành|đơn vị|tổ chức|cá nhân)(?:[ ,]|$)/i.test(name)
    );
  if (personIn(name, people) !== undefined)
    return personIn(before.trim(), people) !== undefined || divider !== '/' || people;
  if (headWord(name) !== undefined || isClass(name) || postIn(name) !== undefined) return true;
  if (isAbbreviation(name))
    return divider !== '/' || hasEnglishUnit(before) || isAbbreviation(before.trim().split(/\s/).at(-1) ?? '');
  // `VNPT, Viettel`: nothing goes on behind letters that stand for a name.
  if (divider === ',' && isAbbreviation(before.trim()) && /^\p{Lu}/u.test(name)) return true;
  // `Sở Tài chính, Nội vụ`: the second is a department too.
  if (divider === ',' && isBrief(name) && headWord(before.trim()) !== undefined) return true;
  return hasEnglishUnit(name) && (divider !== '/' || hasEnglishUnit(before));
}

function isEnglishName(text: string, people: boolean): boolean {
  return /^[\x20-\x7e]+$/.test(text) && !(people && personIn(text.trim(), true) !== undefined);
}

/** What stands before the next possible divider. */
function firstOf(next: string): string {
  return tidy(next.split(/[,;/+]|\s(?:và|and|cùng)\s/i)[0] ?? '');
}

/** `Sở Tài chính, Nội vụ`: the second is a department as well. */
function withKinds(parts: readonly string[]): string[] {
  let kind: string | undefined;
  return parts.map((part) => {
    const name = tidy(part);
    const own = headWord(name);
    if (own !== undefined) kind = /^(?:sở|bộ)$/.test(own) ? name.slice(0, own.length) : undefined;
    return own === undefined && kind !== undefined && isBrief(name) ? `${kind} ${name}` : part;
  });
}

/** `các Sở: Tài chính, Nội vụ`: each with the word that stands before the colon. */
function expandBriefs(part: string): string[] {
  const list = /^(?:các\s+)?(bộ|sở|ban|phòng|vụ|cục|ngành)(?:\s*,\s*(?:ban|ngành|cục))*\s*:\s*(.+)$/iu.exec(tidy(part));
  if (list === null) return [part];
  const [, kind = '', names = ''] = list;
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  return names
    .split(/\s*[,;]\s*|\s+và\s+(?=\p{Lu})/u)
    .filter((name) => name.trim() !== '')
    .map((name) => (headWord(name) === undefined && !isClass(name) ? `${word} ${name.trim()}` : name));
}

function tidy(text: string): string {
  return withoutBullet(text)
    .replace(/^(?:và|and|cùng với|cùng|với)\s+/i, '')
    .replace(/^[\s,.;:/+&]+|[\s,.;:/+&]+$/g, '')
    .replace(/(?:…|\.{3})$/, '')
    .replace(/,\s*(?:v\.?v|etc)$/i, '')
    .trim();
}
