import { dayOf, daysInMonth, formatDay } from '../../calendar/day.ts';
import { fold } from '../../text/fold.ts';
import { namedTime } from '../time/time-terms.ts';
import type { DocumentHead } from './document-head.ts';

/** Kinds of documents by their codes (Nghị định 30/2020/NĐ-CP, phụ lục III). */
const types: readonly (readonly [word: string, code: string])[] = [
  ['kế hoạch', 'KH'],
  ['chương trình', 'CTr'],
  ['quyết định', 'QĐ'],
  ['nghị quyết', 'NQ'],
  ['thông báo', 'TB'],
  ['công văn', 'CV'],
  ['tờ trình', 'TTr'],
  ['đề án', 'ĐA'],
  ['phương án', 'PA'],
  ['hướng dẫn', 'HD'],
  ['báo cáo', 'BC'],
];

type Attached = Partial<Pick<DocumentHead, 'type' | 'number' | 'symbol' | 'issued' | 'body'>>;

/** `(Kèm theo Kế hoạch số 38/KH-UBND ngày 26/01/2026 của UBND Thành phố)`. */
export function attachedTo(lines: readonly string[]): Attached | undefined {
  for (const line of lines) {
    const match = /^\(?\s*(?:ban hành )?kèm theo (\p{L}+ \p{L}+)(?: số)?:?\s*(.*?)\)?\s*$/iu.exec(
      line.normalize('NFC'),
    );
    if (match === null) continue;
    const [, kind = '', rest = ''] = match;
    const type = types.find(([word]) => fold(kind) === fold(word))?.[1];
    const symbol = symbolIn(rest);
    const issued = dateIn(rest);
    const body = /\scủa\s+(.+)$/u.exec(rest)?.[1]?.replace(/[).\s]+$/, '');
    return {
      ...(type === undefined ? {} : { type }),
      ...symbol,
      ...(issued === undefined ? {} : { issued: { day: issued, text: line } }),
      ...(body === undefined ? {} : { body }),
    };
  }
  return undefined;
}

export function numberAndSymbol(lines: readonly string[]): Pick<Attached, 'type' | 'number' | 'symbol'> | undefined {
  for (const line of lines) {
    if (!/^(?:số|no\.?)\s*:/i.test(line)) continue;
    const found = symbolIn(line);
    // `112/KH-UBND`: the symbol begins with the code of the kind.
    const code = found.symbol?.split('-')[0];
    const type = types.find(([, known]) => known === code)?.[1];
    return type === undefined ? found : { ...found, type };
  }
  return undefined;
}

/** `38/KH-UBND`, `/KH-TĐC` with the number left open. */
function symbolIn(text: string): Pick<Attached, 'number' | 'symbol'> {
  const match = /(\d+)?[\s….]*\/\s*((?:\p{Lu}|\d)[\p{Lu}\p{Ll}\d&]*(?:[-–.][\p{Lu}\p{Ll}\d&]+)*)/u.exec(
    text.normalize('NFC'),
  );
  if (match === null || /^\d{1,2}(?:\/|$)/.test(match[2]!)) return {};
  const [, number, symbol = ''] = match;
  return { ...(number === undefined ? {} : { number }), symbol };
}

export function placeAndDate(lines: readonly string[]): Partial<Pick<DocumentHead, 'place' | 'issued'>> | undefined {
  for (const line of lines) {
    const match = /^(.{2,40}?),?\s+(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\.?$/iu.exec(line.normalize('NFC'));
    const day = match && dateIn(match[2]!);
    if (match !== null && day !== null && day !== undefined)
      return { place: match[1]!.trim(), issued: { day, text: line } };
  }
  return undefined;
}

/** `Approved by the board on 12 January 2026.` */
export function approved(lines: readonly string[]): Attached['issued'] | undefined {
  for (const line of lines) {
    const said = /^\(?(?:approved|adopted|issued|signed)\b.{0,60}?\bon\s+(.+?)[.)]*$/i.exec(line)?.[1];
    const term = said && namedTime(said, { within: undefined, language: 'en' });
    if (term !== undefined && term !== '' && term.period.unit === 'day')
      return { day: formatDay(term.period.start), text: line };
  }
  return undefined;
}

function dateIn(text: string): string | undefined {
  const match = /ngày\s+(\d{1,2})(?:\s+tháng\s+|\s*[/.-]\s*)(\d{1,2})(?:\s+năm\s+|\s*[/.-]\s*)(\d{4})/iu.exec(
    text.normalize('NFC'),
  );
  if (match === null) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month) ? formatDay(dayOf(year, month, day)) : undefined;
}
