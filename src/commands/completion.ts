import { rules } from '../audit/rules/index.ts';
import { formatMonth, monthOf } from '../calendar/month.ts';
import { formatPeriod, periodsWithin } from '../calendar/period.ts';
import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import { loadPlanSet } from '../read/load.ts';
import { diskSources } from '../source/disk.ts';
import { printable } from '../text/printable.ts';
import { commands } from './catalogue.ts';
import type { Io, Run } from './command.ts';
import { commonOptions } from './common-options.ts';
import { type Candidate, candidatesFor, type Known } from './completion-candidates.ts';
import { completionScripts } from './completion-scripts.ts';
import { emit } from './output.ts';
import { shells } from './specs/completion.ts';

/** Prints the script that makes a shell complete the words of `plan`. */
export const printCompletionScript: Run = async (input, io) => {
  const shell = shells.find((one) => one === input.arguments[0])!;
  await emit(completionScripts[shell], undefined, io);
  return 'clean';
};

/** Prints the candidates for the last of some words; never an error: a shell has no place to show it. */
export const completeWords: Run = async (input, io) => {
  const language = chooseLanguage({ flag: input.lang, env: io.env });
  // PowerShell cannot pass an empty word.
  const words = input.arguments.map((word) => (word === '""' ? '' : word));
  const candidates = await candidatesFor({
    words,
    commands,
    commonOptions,
    language,
    known: (kind) => known(kind, language, io),
  });
  await emit(
    candidates.map(({ value, meaning }) => `${printable(value)}\t${printable(meaning)}\n`).join(''),
    undefined,
    io,
  );
  return 'clean';
};

async function known(kind: Known, language: Language, io: Io): Promise<readonly Candidate[]> {
  if (kind === 'rules') return rules.map(({ name, title }) => ({ value: name, meaning: title[language] }));
  let plans: readonly Plan[];
  try {
    plans = (await loadPlanSet({ sources: diskSources(io.cwd), cwd: io.cwd, arguments: [] })).set.plans;
  } catch {
    return [];
  }
  const organisations = [...new Set(plans.map(({ organisation }) => organisation))];
  switch (kind) {
    case 'people':
      return organisations.flatMap(({ people }) =>
        people.map(({ id, name }) => ({ value: id.value, meaning: name.value })),
      );
    case 'units':
      return organisations.flatMap(({ units }) =>
        units.map(({ id, name }) => ({ value: id.value, meaning: name.value })),
      );
    case 'tasks':
      return plans.flatMap((plan) =>
        [...allTasks(plan)].map(({ id, title }) => ({ value: id.value, meaning: title.value })),
      );
    case 'months':
      return unique(
        plans.flatMap(({ period }) => periodsWithin(period, 'month').map(({ start }) => formatMonth(monthOf(start)))),
      );
    case 'periods':
      return unique(
        plans.flatMap(({ period }) =>
          (['year', 'quarter', 'month'] as const).flatMap((unit) => periodsWithin(period, unit).map(formatPeriod)),
        ),
      );
  }
}

function unique(values: readonly string[]): Candidate[] {
  return [...new Set(values)].map((value) => ({ value, meaning: '' }));
}
