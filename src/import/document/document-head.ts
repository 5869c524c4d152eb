import { hasEnglishUnit, headWord } from '../owners/owner-words.ts';
import { approved, attachedTo, numberAndSymbol, placeAndDate } from './document-number.ts';
import { isCapitals, isTitle, titleOf } from './document-title.ts';
import { nameCase } from './sentence-case.ts';

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

/** Reads the lines above a table: issuing body, number, place and date, title, what it is an appendix to. */
export function readDocumentHead(lines: readonly string[]): DocumentHead {
  const plain = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !isMotto(line));
  const attached = attachedTo(plain);
  const dated = placeAndDate(plain);
  const number = numberAndSymbol(plain);
  const bodies = issuingBodies(plain);
  return {
    title: titleOf(plain),
    issued: attached?.issued ?? dated?.issued ?? approved(plain),
    type: attached?.type ?? number?.type,
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

/**
 * The bodies at the head of the page: lines in capitals before the number or the title. In small letters only a first
 * line above a title is one.
 */
function issuingBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const [at, line] of lines.slice(0, 6).entries()) {
    if (isTitle(line) || /^(?:số|no\.?)\s*:/i.test(line) || bodies.length === 2) break;
    const isCapital = isCapitals(line);
    const open = /^(?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN$|^UBND$/.test(bodies.at(-1) ?? '');
    if (isCapital && headWord(line) !== undefined && !open) bodies.push(line);
    else if (at === 0 && isName(line) && lines[1] !== undefined && isTitle(lines[1])) bodies.push(line);
    else if (isCapital && bodies.length > 0 && line.split(' ').length <= 6) bodies[bodies.length - 1] += ` ${line}`;
  }
  return bodies.map(nameCase);
}

function isName(line: string): boolean {
  const isBody = headWord(line) !== undefined || hasEnglishUnit(line);
  return isBody && /^\p{Lu}[^.:;,|\d]*$/u.test(line) && line.split(' ').length <= 8;
}
