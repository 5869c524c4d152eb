import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { type Ground, judge, type Leaning, leaningOf, scoreOf } from './judge.ts';
import { buildLexicon, type Lexicon, plainLexicon } from './lexicon.ts';
import { lineOf } from './line.ts';

/** What is made of a task as a whole, asked once a task for all rules. */
export function verdictOn(task: Task, context: AuditContext): Leaning {
  const known = context.shared('vague or concrete', () => new Map<Task, Leaning>());
  let leaning = known.get(task);
  if (leaning === undefined) {
    leaning = leaningOf(scoreOf(lineOf(task), lexiconFor(task, context)));
    known.set(task, leaning);
  }
  return leaning;
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
