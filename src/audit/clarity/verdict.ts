import type { Language } from '../../locale/language.ts';
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
  const { parent } = task;
  const signs = signsOfTitle(task, context) | (parent === undefined ? 0 : signsOfTitle(parent, context));
  return isVague(lineOf(task), lexiconFor(task, context), (signs & sign.demand) !== 0);
}

function signsOfTitle(task: Task, context: AuditContext): number {
  return context.wordingOf(task).texts[0]!.reading.signs;
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
  return context.languageOf(task.plan) === 'vi'
    ? context.shared('words that a verdict knows in Vietnamese', () => makeLexicon('vi', context))
    : context.shared('words that a verdict knows in English', () => makeLexicon('en', context));
}

function makeLexicon(language: Language, { config }: AuditContext): Lexicon {
  const changes = config.words.get('vague');
  return changes === undefined ? plainLexicon(language) : buildLexicon(language, changes);
}
