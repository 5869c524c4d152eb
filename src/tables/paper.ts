import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Organisation } from '../model/organisation.ts';
import type { ItemColumn } from './columns.ts';
import { documentWords } from './document-words.ts';
import { fitColumns } from './fit-columns.ts';
import { type PaperContext, planRecipients, planSignature } from './heading.ts';
import { countTasks } from './item.ts';
import type { Row, Sheet } from './model.ts';
import { pageFor } from './page.ts';
import type { TableRequest } from './request.ts';
import type { ItemGroup } from './rows.ts';

/** The table itself on its page, with the notes that its cells call for. */
export function tableOf(
  columns: readonly ItemColumn[],
  rows: readonly Row[],
  { columnNumbers }: Pick<TableRequest, 'columnNumbers'>,
  language: Language,
): Pick<Sheet, 'page' | 'columns' | 'columnNumbers' | 'rows' | 'footnotes'> {
  const words = documentWords[language];
  const footnotes: string[] = [];
  if (rows.some(hasAssumed)) footnotes.push(words.assumed);
  const page = pageFor(columns);
  return { page, columns: fitColumns(columns, rows, page), columnNumbers, rows, footnotes };
}

/** What a day of work is, for tables that count in days. */
export function personDayNote({ calendar }: Organisation, language: Language): string {
  const { hours } = calendar;
  const written = formatNumber(hours, language);
  return documentWords[language].personDay(language === 'vi' && hours < 10 ? `0${written}` : written);
}

function hasAssumed(row: Row): boolean {
  if (!('cells' in row)) return false;
  return row.cells.some((cell) => 'assumed' in cell);
}

/** `Tổng số: 98 nhiệm vụ./.`: the mark by which Vietnamese documents show that nothing follows. */
export function closingLine(groups: readonly ItemGroup[], { language, layout }: PaperContext): string {
  const tasks = countTasks(groups.flatMap(({ items }) => items));
  const written = language === 'vi' ? formatNumber(tasks, language) : count(tasks, 'task', language);
  const end = language === 'vi' && layout !== 'plain' ? './.' : '';
  return documentWords[language].totalTasks(written) + end;
}

/** A document ends with who signs it and who receives it. */
export function planFeet(paper: PaperContext): Pick<Sheet, 'recipients' | 'signatures'> {
  if (paper.layout !== 'document') return { recipients: undefined, signatures: [] };
  const signature = planSignature(paper);
  return { recipients: planRecipients(paper), signatures: signature === undefined ? [] : [signature] };
}
