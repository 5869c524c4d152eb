import { parseDay } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { type TableKind, tableKinds } from '../tables/model.ts';
import { type DocumentFlags, groupings, layouts, spans, type TableRequest, timelines } from '../tables/request.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './errors.ts';
import type { Opened } from './open.ts';
import { selectionOf } from './selection.ts';

/** Which tables the call asks for. */
export function tableRequest(input: CommandInput, opened: Opened): TableRequest {
  const { options } = input;
  const { language } = opened;
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === options.text(name));
  const kind = one('by', tableKinds) ?? 'agency';
  refuseIdle(kind, input, language);
  return {
    kind,
    selection: selectionOf(input, opened),
    lang: input.lang,
    fallbackLanguage: language,
    group: one('group', groupings),
    timeline: one('timeline', timelines),
    columns: options
      .text('columns')
      ?.split(',')
      .map((key) => key.trim())
      .filter((key) => key !== ''),
    headings: headingsOf(options.texts('heading'), language),
    columnNumbers: options.flag('columnNumbers'),
    people: options.flag('people'),
    span: one('per', spans),
    layout: one('layout', layouts),
    document: documentFlags(input, language),
  };
}

/** Options that say something only of some tables. */
const servedBy: readonly (readonly [option: string, flag: string, kinds: readonly TableKind[]])[] = [
  ['group', '--group', ['agency']],
  ['people', '--people', ['agency', 'objective', 'month', 'quarter']],
  ['per', '--per', ['unit', 'person', 'month', 'quarter', 'load']],
  ['timeline', '--timeline', tableKinds.filter((kind) => kind !== 'load')],
  ['columns', '--columns', tableKinds.filter((kind) => kind !== 'load')],
  ['layout', '--layout', ['agency', 'objective', 'month', 'quarter']],
];

/** @throws UsageError for an option that the kind of table would silently pass over */
function refuseIdle(kind: TableKind, { options }: CommandInput, language: Language): void {
  for (const [name, flag, kinds] of servedBy) {
    const isGiven = options.flag(name) || options.text(name) !== undefined;
    if (isGiven && !kinds.includes(kind))
      throw new UsageError(messages(language).problem.exclusive(flag, `--by ${kind}`));
  }
}

function headingsOf(texts: readonly string[], language: Language): Map<string, string> {
  const headings = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError(messages(language).problem.badValue('--heading', text, 'lead=…'));
    headings.set(text.slice(0, at).trim(), text.slice(at + 1).trim());
  }
  return headings;
}

function documentFlags({ options }: CommandInput, language: Language): DocumentFlags {
  const date = options.text('date');
  const day = date === undefined ? undefined : parseDay(date);
  if (date !== undefined && day === undefined)
    throw new UsageError(messages(language).problem.badValue('--date', date, '2026-01-12'));
  return {
    title: options.text('title'),
    number: options.text('number'),
    symbol: options.text('symbol'),
    place: options.text('place'),
    date: day,
    parentBody: options.text('parentBody'),
    body: options.text('body'),
    appendix: options.text('appendix'),
    signMode: options.text('signMode'),
    signFor: options.text('signFor'),
    signTitle: options.text('signTitle'),
    signName: options.text('signName'),
    recipients: options.texts('recipient'),
  };
}
