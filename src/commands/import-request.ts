import { type Day, parseDay } from '../calendar/day.ts';
import { isPeriod, parsePeriod } from '../calendar/period.ts';
import type { Field } from '../import/head/field.ts';
import type { ImportRequest } from '../import/import-request.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './errors.ts';

export async function sharedRequest(
  input: CommandInput,
  language: Language,
): Promise<Omit<ImportRequest, 'path' | 'name' | 'bytes'>> {
  const { options } = input;
  const { problem } = messages(language);
  const period = options.text('period');
  const found = period === undefined ? undefined : parsePeriod(period);
  if (period !== undefined && !isPeriod(found!))
    throw new UsageError(problem.badValue('--period', period, '2026, 2026-Q2, 2026-09/2027-05'));
  return {
    sheets: options.texts('sheet'),
    tables: options.texts('table').map((text) => tableNumber(text, language)),
    choices: await choicesOf(options.texts('map'), language),
    skipHidden: options.flag('skipHidden'),
    title: options.text('title'),
    period,
    unit: options.text('unit'),
    issued: dayOption(options.text('issued'), language),
  };
}

function tableNumber(text: string, language: Language): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(messages(language).problem.badValue('--table', text, '1, 2, 3'));
}

function dayOption(text: string | undefined, language: Language): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(messages(language).problem.badValue('--issued', text, '2026-01-26'));
  return day;
}

/** `--map "Cột=field"`: by the folded heading, or the letters of the column. */
async function choicesOf(texts: readonly string[], language: Language): Promise<ReadonlyMap<string, Field>> {
  const { fields, isField } = await import('../import/head/field.ts');
  const { foldHeading } = await import('../import/head/match-heading.ts');
  const choices = new Map<string, Field>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const [heading, field] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
    if (at < 1 || heading === '' || !isField(field)) {
      throw new UsageError(messages(language).problem.badValue('--map', text, `"…=${fields.join('|')}"`));
    }
    choices.set(foldHeading(heading), field);
  }
  return choices;
}
