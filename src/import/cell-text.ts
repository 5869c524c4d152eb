import { withoutHiddenCharacters } from '../read/yaml/hidden-characters.ts';

/**
 * A text out of a file as people see it: composed (NFC), one kind of space, no hidden characters, no empty lines at its
 * ends; the lines in it are kept.
 */
export function cellText(text: string): string {
  if (/^[!-~]*$/.test(text)) return text;
  return withoutHiddenCharacters(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A bullet at the beginning of a line, and what follows it. */
const bullet = /^(?:[-–—+*•▪◦●○■□➢✓✔·o]\s+|[-–—+•▪●■➢·](?=\p{L}))/u;

/** A line without the bullet at its beginning. */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '');
}

export function hasBullet(line: string): boolean {
  return bullet.test(line);
}

/** Words after which a line cannot end: the next one goes on with the sentence. */
const unfinished =
  /(?:[,(/&–-]|(?:^|\s)(?:của|và|về|các|cho|với|tại|theo|do|để|trong|ngày|số|năm|tháng|từ|đến|hoặc|là|những|of|and|the|for|to|on|in|by|with|or|a|an))$/iu;

/**
 * The things that a cell lists: its lines, but a line that goes on with the one before it belongs to that one. Bullets
 * are taken off.
 */
export function listedIn(text: string): string[] {
  const items: string[] = [];
  let bulleted = false;
  for (const line of text.split('\n')) {
    const before = items.at(-1);
    const begins = hasBullet(line);
    const goesOn =
      !begins && (bulleted || /^[\p{Ll}(]/u.test(line) || (before !== undefined && unfinished.test(before)));
    if (before !== undefined && goesOn) items[items.length - 1] = `${before} ${line}`;
    else items.push(withoutBullet(line));
    bulleted ||= begins;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** A text of several lines as one: broken lines are put together, items of a list are divided by semicolons. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return withoutBullet(text);
  return text
    .split('\n')
    .reduce((whole, line) => {
      if (whole === '') return withoutBullet(line);
      if (!hasBullet(line)) return `${whole} ${line}`;
      const divider = /[.:;,!?]$/.test(whole) ? ' ' : '; ';
      return whole + divider + withoutBullet(line);
    }, '')
    .trim();
}

/** Whether a cell says anything: a dash or an ellipsis alone is an empty one. */
export function says(text: string): boolean {
  return !/^[\s.…\-–—_]*$/.test(text);
}
