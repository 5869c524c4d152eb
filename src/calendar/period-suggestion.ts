import { digits } from './day.ts';

/**
 * What somebody probably meant who wrote a period in another form: `15/3/2026`, `Quý II/2026`, `tháng 3 năm 2026`,
 * `6 tháng đầu năm 2026`, `March 2026`, `2026-03-15T00:00`. Days come before months, as in Vietnam and most of the
 * world, unless only the other order is a date.
 *
 * @returns a text in the form of the time grammar, or null; the day that it names may not exist
 */
export function suggestPeriod(text: string): string | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return suggestOne(plain) ?? suggestInterval(plain);
}

type Form = readonly [pattern: RegExp, write: (...groups: string[]) => string | null];

const sep = '(?: ?[-/.] ?| năm | )';
const english = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const name = `(${english})[a-z]*\\.?`;

/** Built at the first text that is wrong: right plans need none of it. */
let forms: readonly Form[] | undefined;

function buildForms(): readonly Form[] {
  return [
    [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:t.*| \d.*)?$/, date],
    [/^(\d{4})(\d{2})(\d{2})$/, date],
    [
      /^(?:ngày )?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/,
      (a, b, y) => (Number(b) > 12 ? date(y, a, b) : date(y, b, a)),
    ],
    [/^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |[,/ ]+)(\d{4})$/, (d, m, y) => date(y, m, d)],
    [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${name},? (\\d{4})$`), (d, m, y) => date(y, monthNamed(m), d)],
    [new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`), (m, d, y) => date(y, monthNamed(m), d)],
    [new RegExp(`^${name},?[ /-](\\d{4})$`), (m, y) => month(y, monthNamed(m))],
    [new RegExp(`^(?:trong )?(?:tháng |t\\.? ?)?(\\d{1,2})${sep}(\\d{4})$`), (m, y) => month(y, m)],
    [/^(\d{4})[-/. ]?[tm](\d{1,2})$|^(\d{4})[-/. ](\d{1,2})$/, (y, m, y2, m2) => month(y ?? y2, m ?? m2)],
    [new RegExp(`^(?:quý |q\\.? ?)(iv|i{1,3}|[1-4])${sep}(\\d{4})$`), (q, y) => `${y}-Q${roman(q)}`],
    [/^(\d{4})[-/. ]?q(iv|i{1,3}|[1-4])$/, (y, q) => `${y}-Q${roman(q)}`],
    [/^(?:quý |q)(iv|i{1,3}|[1-4])$/, (q) => `Q${roman(q)}`],
    [new RegExp(`^h([12])${sep}(\\d{4})$`), (h, y) => `${y}-H${h}`],
    [/^(\d{4})[-/. ]?h([12])$/, (y, h) => `${y}-H${h}`],
    [/^h([12])$/, (h) => `H${h}`],
    [/^(?:6|sáu) tháng (đầu|cuối)(?: năm| của năm)?(?: |\/)(\d{4})$/, (half, y) => `${y}-H${half === 'đầu' ? 1 : 2}`],
    [/^(?:6|sáu) tháng (đầu|cuối)(?: năm)?$/, (half) => `H${half === 'đầu' ? 1 : 2}`],
    [new RegExp(`^(?:tuần |week |w)(\\d{1,2})${sep}(\\d{4})$`), (w, y) => week(y, w)],
    [/^(\d{4})[-/. ]?w(\d{1,2})$/, week],
    [/^(?:(?:cả |trong )?năm |fy ?|year )(\d{4})$|^(\d{4})$/, (y, y2) => y ?? y2 ?? null],
    [/^(\d{4}) ?[-–—/] ?(\d{4})$/, (a, b) => `${a}/${b}`],
    [/^(\d{2})(\d{2}) ?[-–—/] ?(\d{2})$/, (c, y, z) => (Number(z) === Number(y) + 1 ? `${c}${y}/${c}${z}` : null)],
  ];
}

function suggestOne(plain: string): string | null {
  forms ??= buildForms();
  for (const [pattern, write] of forms) {
    const match = pattern.exec(plain);
    const written = match && write(...match.slice(1));
    if (written) return written;
  }
  return null;
}

/**
 * `A - B`, `A..B`, `from A to B`, `từ A đến B`, and `A/B` with an end in another form. What the first end leaves out,
 * it shares with the second: `tháng 3 - 6/2026`, `9-11/3/2026`.
 */
function suggestInterval(plain: string): string | null {
  const bare = plain.replace(/^(?:từ|from) /, '').replace(/(^|\/)\.\.($|\/)/, '$1$2');
  for (const separator of [' đến ', ' to ', ' until ', '..', ' - ', '–', '—', '-', '/']) {
    const at = bare.indexOf(separator);
    if (at < 0 || bare.includes(separator, at + 1)) continue;
    const [from, to] = [bare.slice(0, at).trim(), bare.slice(at + separator.length).trim()];
    if (from === '' && separator !== '/') continue;
    const first = from === '' ? '' : (suggestShared(from, to) ?? suggestOne(from));
    const last = to === '' ? '' : suggestOne(to);
    if (first !== null && last !== null) return `${first}/${last}`;
  }
  return null;
}

function suggestShared(from: string, to: string): string | null {
  for (let slash = to.indexOf('/'); slash >= 0; slash = to.indexOf('/', slash + 1)) {
    const completed = suggestOne(from + to.slice(slash));
    if (completed !== null) return completed;
  }
  return null;
}

function date(year = '', month = '', day = ''): string | null {
  // Month and day stay as they were read: whether 2026-15-03 exists is for the grammar to say.
  return Number(month) > 0 && Number(day) > 0 ? `${year}-${digits(Number(month), 2)}-${digits(Number(day), 2)}` : null;
}

function month(year = '', number = ''): string | null {
  return Number(number) >= 1 && Number(number) <= 12 ? `${year}-${digits(Number(number), 2)}` : null;
}

function week(year = '', number = ''): string {
  return `${year}-W${digits(Number(number), 2)}`;
}

function roman(numeral = ''): number {
  return Number(numeral) || ['i', 'ii', 'iii', 'iv'].indexOf(numeral) + 1;
}

function monthNamed(short = ''): string {
  return String(english.split('|').indexOf(short) + 1);
}
