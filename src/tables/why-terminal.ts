import { monthEnd, monthStart } from '../calendar/month.ts';
import { writeDay, writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import { formatDays, formatHundredths, formatPercent } from '../locale/numbers.ts';
import { roleWord } from '../locale/words.ts';
import type { Spread } from '../model/expansion.ts';
import { qualifiedId } from '../model/task.ts';
import { lineIndex } from '../text/lines.ts';
import { printable } from '../text/printable.ts';
import { padStart } from '../text/width.ts';
import type { TerminalContext } from './terminal-context.ts';
import type { MonthOrigins, Origin } from './why-rows.ts';

/** A person's month, number by number: the share, the place where it is written, the division that gave it. */
export function whyTable(
  { person, month, load, origins }: MonthOrigins,
  spread: Spread,
  context: TerminalContext,
): string {
  const { paint, language } = context;
  const inWords = writePeriod({ start: monthStart(month), end: monthEnd(month), unit: 'month' }, language, 'sentence');
  const lines = [paint.bold(`${printable(person.name.value)} · ${inWords}`)];
  if (load !== undefined) {
    const { workingDays, leaveDays, supply } = load;
    lines.push(supplyInWords(workingDays, leaveDays, person.capacity, supply, language));
  }
  lines.push('');
  if (origins.length === 0) lines.push(language === 'vi' ? 'Không có việc trong tháng.' : 'No work in this month.');
  for (const origin of origins) lines.push(...originLines(origin, spread, context));
  if (load !== undefined && load.demand > 0) {
    const over = load.demand - load.supply;
    const total = `${padStart(formatHundredths(load.demand, language), 7)}  ${language === 'vi' ? 'tổng số ngày công' : 'days in all'}`;
    const rest =
      over > 0
        ? paint.red(`▲ ${language === 'vi' ? 'vượt' : 'over by'} ${formatDays(over, language)}`)
        : remaining(-over, language);
    lines.push('', `${paint.bold(total)}, ${rest}`);
  }
  return `${lines.join('\n')}\n`;
}

function remaining(hundredths: number, language: Language): string {
  return language === 'vi' ? `còn ${formatDays(hundredths, language)}` : `${formatDays(hundredths, language)} left`;
}

function supplyInWords(days: number, leave: number, capacity: number, supply: number, language: Language): string {
  const share = capacity === 10_000 ? '' : ` × ${formatPercent(capacity / 10_000, language)}`;
  const off =
    leave === 0 ? '' : language === 'vi' ? ` − nghỉ phép ${leave}` : ` − ${count(leave, 'day', language)} of leave`;
  return language === 'vi'
    ? `Quỹ ngày công: ${days}${off}${share} = ${formatHundredths(supply, language)}`
    : `Days to give: ${count(days, 'workday', language)}${off}${share} = ${formatHundredths(supply, language)}`;
}

function originLines(origin: Origin, spread: Spread, { paint, language }: TerminalContext): string[] {
  const { activity, worker, hundredths, supersededBy } = origin;
  const { task, step } = activity;
  const amount = hundredths === null ? '×' : formatHundredths(hundredths, language);
  const place = `${task.file.name}:${lineIndex(task.file).position((step ?? task).start).line}`;
  const title = step === undefined ? task.title.value : `${task.title.value} – ${step.title.value}`;
  const lines = [
    `${padStart(amount, 7)}  ${paint.bold(printable(activity.id))} ${printable(title)} (${roleWord(worker.role, language)})`,
    `${' '.repeat(9)}${paint.dim(`${place}: ${divisionInWords(origin, spread, language)}`)}`,
  ];
  if (supersededBy !== undefined) {
    const by = printable(qualifiedId(supersededBy));
    lines.push(
      `${' '.repeat(9)}${language === 'vi' ? `không tính: \`${by}\` thay cho việc này trong kỳ` : `not counted: \`${by}\` stands for it in this period`}`,
    );
  }
  return lines;
}

function divisionInWords(origin: Origin, spread: Spread, language: Language): string {
  const { activity, worker, effort, daysInWindow, daysInMonth } = origin;
  const { window, fixed } = activity;
  const vi = language === 'vi';
  const from = writeDay(window!.start, language, 'table');
  const until = writeDay(window!.end, language, 'table');
  const assumed = window!.assumed ? (vi ? ' (ngày bắt đầu tạm tính)' : ' (start assumed)') : '';
  const span = (vi ? `từ ${from} đến ${until}` : `${from} to ${until}`) + assumed;
  if (fixed !== undefined) return vi ? `lịch cố định, ${span}` : `fixed, ${span}`;
  if (worker.share !== null) {
    const share = formatPercent(worker.share / 10_000, language);
    return vi ? `${share} thời gian làm việc, ${span}` : `${share} of the working time, ${span}`;
  }
  if (worker.hundredths === null) return vi ? `chưa dự kiến số ngày công, ${span}` : `no effort planned, ${span}`;
  const part = formatHundredths(worker.hundredths, language);
  const own =
    effort === worker.hundredths
      ? formatDays(worker.hundredths, language)
      : vi
        ? `${part} trong ${formatDays(effort!, language)}`
        : `${part} of ${formatDays(effort!, language)}`;
  if (spread === 'level') return vi ? `${own}, san phẳng, ${span}` : `${own}, levelled, ${span}`;
  const days = vi
    ? `${daysInMonth}/${daysInWindow} ngày làm việc`
    : `${daysInMonth} of ${count(daysInWindow, 'workday', language)}`;
  return `${own} × ${days}, ${span}`;
}
