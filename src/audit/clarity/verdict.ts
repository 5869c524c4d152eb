import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { sign } from '../words/signs.ts';
import { type Ground, isVague, judge, type Leaning, leaningOf, scoreOf } from './judge.ts';
import { buildLexicon, type Lexicon, plainLexicon } from './lexicon.ts';
import { lineOf } from './line.ts';

/** What is made of a task as a whole. */
export function verdictOn(task: Task, context: AuditContext): Leaning {
  return leaningOf(scoreOf(lineOf(task), lexiconFor(task, context)));
}

/** Whether that is `vague`: for most tasks a cheaper question. */
export function isCalledVague(task: Task, context: AuditContext): boolean {
  let demand = false;
  for (const row of task.parent === undefined ? [task] : [task, task.parent])
    demand ||= (context.wordingOf(row).texts[0]!.reading.signs & sign.demand) !== 0;
  return isVague(lineOf(task), lexiconFor(task, context), demand);
}

/** A verdict with all that it rests on. */
export interface Verdict {
  readonly leaning: Leaning;
  /** Logarithm of the odds that a careful reader calls the task vague. */
  readonly score: number;
  readonly grounds: readonly Ground[];
}

export function verdictOf(task: Task, context: AuditContext): Verdict {
  const { score, grounds } = judge(lineOf(task), lexiconFor(task, context));
  return { leaning: leaningOf(score), score, grounds };
}

function lexiconFor(task: Task, context: AuditContext): Lexicon {
  const language = context.languageOf(task.plan);
  return context.shared(`words that a verdict knows in ${language}`, () => {
    const changes = context.config.words.get('vague');
    return changes === undefined ? plainLexicon(language) : buildLexicon(language, changes);
  });
}
