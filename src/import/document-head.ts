import { dayOf, daysInMonth, formatDay } from '../calendar/day.ts';
import { fold } from '../text/fold.ts';
import { headWord } from './owners/owner-words.ts';
import { nameCase, sentenceCase } from './sentence-case.ts';

/** What the lines above a table say of the plan. */
export interface DocumentHead {
  readonly title: string | undefined;
  /** `2026-01-26`, and the words that say so. */
  readonly issued: { readonly day: string; readonly text: string } | undefined;
  /** KH, QĐ, CTr … */
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly place: string | undefined;
  /** The body that issues the plan, and the one above it. */
  readonly body: string | undefined;
  readonly parentBody: string | undefined;
}

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

/** Reads the lines above a table: issuing body, number, place and date, title, what it is an appendix to. */
export function readDocumentHead(lines: readonly string[]): DocumentHead {
  const plain = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !isMotto(line));
  const attached = attachedTo(plain);
  const dated = placeAndDate(plain);
  const number = numberAndSymbol(plain);
  const bodies = issuingBodies(plain);
  return {
    title: titleOf(plain),
    issued: attached?.issued ?? dated?.issued,
    type: attached?.type,
    number: attached?.number ?? number?.number,
    symbol: attached?.symbol ?? number?.symbol,
    place: dated?.place,
    body: attached?.body ?? bodies.at(-1),
    parentBody: attached?.body === undefined ? bodies.at(-2) : undefined,
  };
}

function isMotto(line: string): boolean {
  return /^(?:cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do)/.test(
    line.normalize('NFC').toLowerCase().replace('hoà', 'hòa'),
  );
}

type Attached = Partial<Pick<DocumentHead, 'type' | 'number' | 'symbol' | 'issued' | 'body'>>;

/** `(Kèm theo Kế hoạch số 38/KH-UBND ngày 26/01/2026 của UBND Thành phố)`. */
function attachedTo(lines: readonly string[]): Attached | undefined {
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

function numberAndSymbol(lines: readonly string[]): Pick<Attached, 'number' | 'symbol'> | undefined {
  for (const line of lines) if (/^(?:số|no\.?)\s*:/i.test(line)) return symbolIn(line);
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

function placeAndDate(lines: readonly string[]): Partial<Pick<DocumentHead, 'place' | 'issued'>> | undefined {
  for (const line of lines) {
    const match = /^(.{2,40}?),?\s+(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\.?$/iu.exec(line.normalize('NFC'));
    const day = match && dateIn(match[2]!);
    if (match !== null && day !== null && day !== undefined)
      return { place: match[1]!.trim(), issued: { day, text: line } };
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

/** The bodies at the head of the page: lines in capitals before the number or the title. */
function issuingBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines.slice(0, 6)) {
    if (isTitle(line) || /^(?:số|no\.?)\s*:/i.test(line) || bodies.length === 2) break;
    const isCapital = isCapitals(line);
    const open = /^(?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN$|^UBND$/.test(bodies.at(-1) ?? '');
    if (isCapital && headWord(line) !== undefined && !open) bodies.push(line);
    else if (isCapital && bodies.length > 0 && line.split(' ').length <= 6) bodies[bodies.length - 1] += ` ${line}`;
  }
  return bodies.map(nameCase);
}

const titleWords =
  /^(?:phụ lục[\s:ivx\d.]*)?[-–:. ]*(?:dự thảo )?(?:kế hoạch|chương trình|phân công|danh mục|bảng phân công|bảng tổng hợp|bảng kế hoạch|lịch công tác|tổng hợp|phân giao|giao nhiệm vụ|(?:các )?nhiệm vụ|bảng theo dõi|bảng tiến độ|tiến độ|(?:annual |quarterly |monthly |integrated )?(?:work|action|implementation|operational|project) ?plan|annual plan|workplan|programme of work)/;
const bareTitles =
  /^(?:phụ lục[\s:ivx\d.]*|kế hoạch|chương trình|chương trình công tác|kế hoạch công tác|phân công nhiệm vụ|danh mục|danh mục nhiệm vụ)$/;

function isTitle(line: string): boolean {
  return (
    titleWords.test(fold(line)) ||
    /^phụ lục[\s:ivx\d.]*$/.test(fold(line)) ||
    /\b(?:work|action|annual) ?plan\b/i.test(line)
  );
}

/** The title, of one or several lines: `KẾ HOẠCH` and `Công tác năm 2026` are one. */
function titleOf(lines: readonly string[]): string | undefined {
  const candidates = lines.flatMap((line, at) =>
    isTitle(line) && line.length <= 220 && !/^\(/.test(line) ? [at] : [],
  );
  const best =
    candidates.find(
      (at) => !bareTitles.test(fold(lines[at]!)) && /\d{4}|plan|kế hoạch|chương trình/i.test(lines[at]!),
    ) ??
    candidates.find((at) => !/^phụ lục/.test(fold(lines[at]!))) ??
    candidates[0];
  if (best === undefined) return firstWords(lines);
  const parts = [lines[best]!.replace(/^phụ lục[\s:IVXivx\d.]*[-–:.]\s*/i, '')];
  // `KẾ HOẠCH` alone stands above what it is about.
  const above = lines[best - 1];
  if (above !== undefined && /^(?:kế hoạch|chương trình)$/.test(fold(above))) parts.unshift(above);
  for (let at = best + 1; at < lines.length && at <= best + 3; at += 1) {
    const line = lines[at]!;
    const goesOn =
      /^của /i.test(line) || bareTitles.test(fold(parts.join(' '))) || (isCapitals(lines[best]!) && isCapitals(line));
    if (
      !goesOn ||
      /^[([]|^\d|^[-–+*]|^(?:căn cứ|kèm theo|số)\b|^[IVX]+\./i.test(line) ||
      isTitle(line) ||
      line.length > 160
    )
      break;
    parts.push(line);
  }
  return sentenceCase(parts);
}

/** Without the usual words, a short first line is the title: `Website relaunch`. */
function firstWords(lines: readonly string[]): string | undefined {
  const [first] = lines;
  const isWords =
    first !== undefined && /^\p{L}[^:|]*\p{L}{3}/u.test(first) && first.length <= 100 && !/[.;]$/.test(first);
  return isWords && headWord(first) === undefined ? first : undefined;
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
}
