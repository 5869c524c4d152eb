import { type Day, parseDay } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { cellText } from '../cell-text.ts';
import { ImportError } from '../errors.ts';
import type { ImportRequest } from '../import-request.ts';
import type { Register } from '../owners/register.ts';
import type { FileRemark } from '../remark.ts';
import type { Sections } from '../sections.ts';
import type { PlanDraft } from '../write/plan-text.ts';
import type { DocumentHead } from './document-head.ts';
import { findPeriod } from './plan-period.ts';

export function periodOf(
  { path, name, period }: ImportRequest,
  { above, sections }: Sections,
  { title }: DocumentHead,
): { iso: string; period: Period; remark: FileRemark | undefined } {
  if (period !== undefined) {
    const given = parsePeriod(period);
    if (isPeriod(given)) return { iso: period, period: given, remark: undefined };
  }
  const names = [
    name.replace(/\.[^.]+$/, ''),
    ...sections.flatMap(({ grids }) => grids.flatMap((grid) => grid.name ?? [])),
  ];
  const found = findPeriod({ title, above, sections, names });
  if (found === undefined) throw new ImportError(path, { problem: 'no-period' });
  return found;
}

export function issuedOf({ issued }: ImportRequest, head: DocumentHead, remarks: FileRemark[]): Day | undefined {
  if (issued !== undefined) return issued;
  if (head.issued === undefined) return undefined;
  remarks.push({ kind: 'issued', text: head.issued.text, day: head.issued.day });
  return parseDay(head.issued.day);
}

/** Tells the register whose plan is read. */
export function findOwnUnit(
  { unit }: ImportRequest,
  head: DocumentHead,
  register: Register,
  remarks: FileRemark[],
): void {
  register.own = undefined;
  const named = unit ?? head.body;
  if (named === undefined) return;
  if (unit === undefined) remarks.push({ kind: 'unit', text: named });
  const member = register.memberById(named) ?? register.unit(named);
  if (member.kind === 'unit') register.own = member;
}

export function documentOf({ type, number, symbol, place, parentBody }: DocumentHead): PlanDraft['document'] {
  return Object.fromEntries(
    Object.entries({ type, number, symbol, place, parentBody }).filter(([, value]) => value !== undefined),
  );
}

/** The headings and titles tell: letters with Vietnamese marks stand in no English plan. */
export function languageOf({ sections }: Sections): 'vi' | 'en' {
  const text = sections
    .flatMap(({ columns, rows }) => [
      ...columns.map(({ heading }) => heading),
      ...rows.slice(0, 30).flatMap(({ row }) => row.cells.map((cell) => cell?.text ?? '')),
    ])
    .join(' ');
  const marked = text.match(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu)?.length ?? 0;
  return marked > text.length / 100 ? 'vi' : 'en';
}

export function titleFromName(name: string): string {
  const plain = cellText(name)
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
  return plain === '' ? name : plain;
}
