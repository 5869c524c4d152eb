/** What a number says. */
export const count = 1;
export const percent = 2;
/** 100 %: every one of a set. */
export const all = 3;
/** A day, an hour, a year, a span of years. */
export const date = 4;
/** Part of a name: of a document, a standard, a phase. */
export const name = 5;

/** A form that leaves open what the number says: plain digits. */
export const plain = 6;
export type NumberKind = typeof count | typeof percent | typeof all | typeof date | typeof name | typeof plain;

const years = /^(?:19|20)\d\d[-–/](?:19|20)?\d\d$/;
/** 8am, 17h30, 8g. */
const clock = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm|AM|PM|[hH]\d*|g\d*)$|^\d{1,2}:\d\d$/;
const day = /^[0-3]?\d\/[01]?\d(?:\/(?:19|20)?\d\d)?$|^[0-3]?\d[.-][01]?\d[.-](?:19|20)\d\d$/;
const roundTheClock = /^24\/(?:7|24)$/;
/** 57-NQ/TW, 12/QĐ-TĐC, 39/2022/NĐ-CP; but not 30-day. */
const reference = /^\d+(?:\/\d{4})?[/-]/;
const ordinal = /^\d+(?:st|nd|rd|th)$/i;

/** What a number says by its form alone, as written, without a percent sign. */
export function kindOfForm(text: string): NumberKind {
  if (isOfDigits(text)) return text.length === 4 && (text.startsWith('19') || text.startsWith('20')) ? date : plain;
  if (years.test(text) || clock.test(text)) return date;
  if (day.test(text) && !roundTheClock.test(text)) return date;
  if (isReference(text) || ordinal.test(text) || isLettered(text)) return name;
  return count;
}

function isReference(text: string): boolean {
  const end = reference.exec(text)?.[0].length;
  return end !== undefined && isCapital(text.charAt(end)) && isCapital(text.charAt(end + 1));
}

/** 5G, 3D, 4C. */
function isLettered(text: string): boolean {
  const letter = text.charAt(1);
  return text.length === 2 && isDigit(text.charCodeAt(0)) && letter.toLowerCase() !== letter.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isOfDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** The end of the number that starts at an offset: `1.260`, `85,5`, `20-KH/BCĐ57`, `22/7/2026`, `8:30` are one each. */
export function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (isAlphanumeric(unit)) end += 1;
    else if (joins(unit, text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** A slash or a dash before a digit or a letter, a point, comma or colon before a digit. */
function joins(unit: number, next: number): boolean {
  if (unit === 0x2f || unit === 0x2d || unit === 0x2013) return isAlphanumeric(next);
  return (unit === 0x2e || unit === 0x2c || unit === 0x3a) && isDigit(next);
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters beyond ASCII begin at À; above the Vietnamese block come signs. */
function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000);
}
