import { CompletionItemKind } from 'vscode-languageserver/node';
import { dateParts, formatDay } from '../../calendar/day.ts';
import { formatMonth, monthEnd, monthOf, monthStart } from '../../calendar/month.ts';
import { formatPeriod, type Period, type PeriodUnit, periodsWithin } from '../../calendar/period.ts';
import { count } from '../../locale/nouns.ts';
import { editorWords } from '../words/words.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

type TimeField = 'period' | 'window' | 'deadline' | 'day';

const fields: Readonly<Record<string, TimeField>> = {
  'plan.period': 'period',
  'plan.issued': 'day',
  'task.when': 'window',
  'task.due': 'deadline',
  'step.when': 'window',
  'step.due': 'deadline',
  'measure.by': 'deadline',
  'person.leave': 'day',
  'person.from': 'day',
  'person.until': 'day',
  'change.date': 'day',
};

/** Plans of more months than this get quarters and years only. */
const mostMonths = 36;

/** Times that could stand in a field: the months and quarters of the plan, with the working days that they have. */
export function timeCandidates(scene: Scene): readonly Candidate[] {
  const { section, key } = scene.field;
  const wanted = fields[`${section}.${key}`];
  const { plan, workspace } = scene;
  if (wanted === undefined) return [];
  if (wanted === 'period') return periodCandidates(dateParts(workspace.today()).year);
  if (plan === undefined) return [];
  if (wanted === 'day') return [dayCandidate(workspace.today(), editorWords(scene.language).completion.today, 1)];
  const { start, end } = plan.period;
  const within = (unit: PeriodUnit) =>
    periodsWithin(plan.period, unit).filter((one) => one.start >= start && one.end <= end);
  const months = within('month');
  if (months.length > mostMonths) return within('quarter').map((one) => candidate(scene, one, 2));
  const isInterval = scene.place.word.includes('/');
  const days = wanted === 'window' ? [] : months.flatMap((month) => lastWorkday(scene, month));
  const candidates = [
    ...days,
    ...months.map((month) => candidate(scene, month, 2)),
    ...within('quarter').map((quarter) => candidate(scene, quarter, 3)),
    ...within('half-year').map((half) => candidate(scene, half, 4)),
  ];
  if (!isInterval) return candidates;
  // Behind the slash of an interval its end is written.
  const head = scene.place.word.slice(0, scene.place.word.indexOf('/') + 1);
  return candidates.map((one) => ({ ...one, text: head + one.text }));
}

function candidate({ plan, language }: Scene, period: Period, rank: number): Candidate {
  const days = plan?.organisation.calendar.workdaysBetween(period.start, period.end) ?? 0;
  return {
    text: formatPeriod(period),
    kind: CompletionItemKind.Unit,
    detail: count(days, 'workday', language),
    rank,
  };
}

/** Deadlines are best days: the last on which people work in the month. */
function lastWorkday(scene: Scene, { start }: Period): Candidate[] {
  const { plan, language } = scene;
  const month = monthOf(start);
  const last = plan?.organisation.calendar.previousWorkday(monthEnd(month));
  if (last === undefined || last < monthStart(month)) return [];
  return [dayCandidate(last, editorWords(language).completion.lastWorkday(formatMonth(month)), 1)];
}

function dayCandidate(day: number, detail: string, rank: number): Candidate {
  return { text: formatDay(day), kind: CompletionItemKind.Unit, detail, rank };
}

function periodCandidates(year: number): readonly Candidate[] {
  const texts = [year, year + 1].flatMap((one) => [
    `${one}`,
    ...[1, 2, 3, 4].map((quarter) => `${one}-Q${quarter}`),
    `${one}-H1`,
    `${one}-H2`,
  ]);
  return texts.map((text) => ({ text, kind: CompletionItemKind.Unit }));
}
