import { yearOf } from '../calendar/day.ts';
import { isPeriod, parsePeriod } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Draft, DraftValue, StepDraft } from '../scaffold/new-item.ts';
import { choicesFor, matching } from './add-choices.ts';
import { inForm } from './add-draft.ts';
import { findingsInWords, type Words } from './add-findings.ts';
import {
  furtherQuestionsFor,
  groupQuestion,
  labelFor,
  labelOf,
  type Question,
  questionsFor,
  stepQuestions,
} from './add-questions.ts';
import { groupsOf, identified, type Target, tasksOf } from './add-target.ts';
import { type Trials, unreadable } from './add-trial.ts';
import type { Questions } from './ask.ts';
import type { CommandInput, Io } from './command.ts';
import type { Opened } from './open.ts';
import { write } from './output.ts';

export interface Asking {
  readonly target: Target;
  readonly opened: Opened;
  readonly ask: Questions;
  readonly trials: Trials;
  readonly input: CommandInput;
  readonly io: Io;
}

/** What is known, and the keys of the findings that were shown for it and kept. */
export interface Answered {
  readonly draft: Draft;
  readonly seen: ReadonlySet<string>;
}

/** Findings on people's time, which stand at the person rather than at the answer. */
const ofLoad: ReadonlySet<string> = new Set(['overloaded-month', 'impossible-load', 'double-booked', 'absent-lead']);

/** Asks for what the options left open; an answer with findings is shown them, and given again or kept. */
export async function askFor(start: Draft, asking: Asking): Promise<Answered> {
  const { target } = asking;
  const placed = start.under !== undefined || start.newGroup !== undefined;
  const first = target.kind === 'task' && !placed && groupsOf(target.plan).length > 0 ? [groupQuestion] : [];
  let known: Answered = { draft: start, seen: new Set() };
  for (const question of [...first, ...questionsFor(target.kind)]) {
    if (start[question.field] === undefined && choicesFor(question, start, target)?.length !== 0)
      known = await answered(question, known, asking);
  }
  known = await askFurther(known, asking);
  return start.id === undefined ? { ...known, draft: await askForId(known.draft, asking) } : known;
}

async function askFurther(start: Answered, asking: Asking): Promise<Answered> {
  const { ask, target, opened } = asking;
  const vi = opened.language === 'vi';
  let known = start;
  for (;;) {
    const left = furtherQuestionsFor(target.kind).filter((question) => isOpen(question, known.draft, target));
    if (left.length === 0) return known;
    const field = await ask.select(vi ? 'Ghi thêm nội dung khác?' : 'Anything else to say of it?', [
      { value: '', name: vi ? 'Không, đã đủ' : 'No, that is all' },
      ...left.map((question) => ({ value: question.field, name: labelOf(question, opened.language) })),
    ]);
    const question = left.find((one) => one.field === field);
    if (question === undefined) return known;
    known = await answered(question, known, asking);
  }
}

function isOpen(question: Question, draft: Draft, target: Target): boolean {
  if (choicesFor(question, draft, target)?.length === 0) return false;
  if (question.field === 'newGroup' && draft.under !== undefined) return false;
  return question.many === true || draft[question.field] === undefined;
}

/** Asks one question again; with no answer its field is left out. */
export async function changeOne({ draft, seen }: Answered, asking: Asking): Promise<Answered> {
  const { ask, target, opened } = asking;
  const vi = opened.language === 'vi';
  const all = [...questionsFor(target.kind), ...furtherQuestionsFor(target.kind)].filter(
    (question) => draft[question.field] !== undefined || isOpen(question, draft, target),
  );
  const field = await ask.select(
    vi ? 'Sửa câu nào?' : 'Which one?',
    all.map((question) => ({ value: question.field, name: labelOf(question, opened.language) })),
  );
  const question = all.find((one) => one.field === field)!;
  const { [field]: last, ...rest } = draft;
  // Below another group the task has another id.
  const { id: _, groupId: __, ...unplaced } = rest;
  const known = { draft: field === 'newGroup' ? unplaced : rest, seen };
  if (question.many === true) return answered(question, known, asking);
  return answeredOnce(question, known, asking, typeof last === 'string' ? last : undefined);
}

async function askForId(draft: Draft, { ask, target, opened }: Asking): Promise<Draft> {
  const vi = opened.language === 'vi';
  const proposed = identified(target, draft, opened);
  const taken = vi ? 'Cần một mã chưa dùng, không có @ # :' : 'An id is needed that is not taken, without @ # :';
  const ids = idsOf(target);
  const isFree = (id: string): boolean => id !== '' && !/[@#:]/.test(id) && !ids.has(id) && id !== proposed.groupId;
  const preset = typeof proposed.id === 'string' ? proposed.id : '';
  const id = await ask.text(vi ? 'Mã:' : 'Id:', { preset, check: (text) => (isFree(text) ? undefined : taken) });
  return { ...proposed, id };
}

function idsOf({ kind, plan, organisation }: Target): ReadonlySet<string> {
  if (kind === 'task') return new Set(tasksOf(plan).map((task) => task.id.value));
  if (kind === 'objective') return new Set(plan?.objectives.map((one) => one.id.value));
  return new Set(organisation.members.keys());
}

/** One question, or one of many after the other until nothing is answered. */
async function answered(question: Question, start: Answered, asking: Asking): Promise<Answered> {
  if (question.many !== true) return answeredOnce(question, start, asking);
  for (let known = start; ; ) {
    if (choicesFor(question, known.draft, asking.target)?.length === 0) return known;
    const next = await answeredOnce(question, known, asking);
    if (next === known) return known;
    known = next;
  }
}

async function answeredOnce(question: Question, known: Answered, asking: Asking, before?: string): Promise<Answered> {
  const { opened, ask, io, input, target } = asking;
  const vi = opened.language === 'vi';
  for (let last = before; ; ) {
    const answer = await answerTo(question, known.draft, last, asking);
    if (answer === '') return known;
    const next = { ...known.draft, [question.field]: withAnswer(question, known.draft, answer, target) };
    const { found, seen } = await lookAt(question, next, known, asking);
    if (found.length === 0) return { draft: next, seen };
    const label = labelFor(target.kind, opened.language);
    const words: Words = { language: opened.language, detail: () => 'why', label };
    await write(io.stdout, `${await findingsInWords(found, words, input, io, io.stdout)}\n`);
    // What cannot be read at all is asked for again, empty, so that it can be left out; the rest is for people to decide.
    last = undefined;
    if (found.some(({ rule }) => unreadable.has(rule))) continue;
    if (typeof answer === 'string') last = answer;
    const kept = await ask.select(vi ? 'Sửa lại câu trả lời?' : 'Answer again?', [
      { value: 'again', name: vi ? 'Sửa lại' : 'Answer again' },
      { value: 'keep', name: vi ? 'Giữ nguyên' : 'Keep it' },
    ]);
    if (kept === 'keep') return { draft: next, seen };
  }
}

function withAnswer({ field, many }: Question, draft: Draft, answer: string | StepDraft, target: Target): DraftValue {
  if (typeof answer === 'string' && many !== true) return inForm(field, answer, target);
  const before = Array.isArray(draft[field]) ? draft[field] : [];
  return inForm(field, [...before, answer], target);
}

interface Look {
  /** What is to be said of the answer: its findings, and those on people's time that come with it. */
  readonly found: readonly Diagnostic[];
  /** The keys of all that has been said by then. */
  readonly seen: ReadonlySet<string>;
}

async function lookAt(
  question: Question,
  next: Draft,
  known: Answered,
  { trials, target, opened }: Asking,
): Promise<Look> {
  // Until the last question the item has the id that it will be offered; a task cannot be read without its title.
  const { fresh, at } = await trials.run(identified(target, { title: '?', name: '?', ...next }, opened));
  const own = new Set(at(question.field));
  const isNew = ({ key, rule }: Diagnostic): boolean => !known.seen.has(key) || rule === question.recheck;
  const found = fresh.filter(
    (one) =>
      one.severity !== 'hint' &&
      isNew(one) &&
      (own.has(one) || one.rule === question.recheck || (question.load === true && ofLoad.has(one.rule))),
  );
  return { found, seen: new Set([...known.seen, ...found.map(({ key }) => key)]) };
}

async function answerTo(
  question: Question,
  draft: Draft,
  last: string | undefined,
  asking: Asking,
): Promise<string | StepDraft> {
  const { ask, target, opened } = asking;
  const vi = opened.language === 'vi';
  if (question.field === 'steps') return stepAsked(draft, asking);
  const message = inYear(question[opened.language], target);
  const choices = choicesFor(question, draft, target);
  if (choices === undefined) {
    const needed = vi ? 'Cần ghi nội dung này.' : 'This is needed.';
    return ask.text(message, { edit: last, check: (text) => (text === '' && question.required ? needed : undefined) });
  }
  const none = { value: '', name: nothingChosen(question, draft, vi) };
  return ask.search(message, (term) => {
    const found = matching(choices, term);
    // Enter alone chooses nobody; a name that is not there is not passed over in silence.
    if (term === '') return [none, ...found];
    if (found.length > 0) return [...found, none];
    return [{ value: '', name: vi ? `(không có “${term}”; để trống)` : `(no “${term}” here; left open)` }];
  });
}

function nothingChosen({ field, many, among }: Question, draft: Draft, vi: boolean): string {
  if (field === 'under') return vi ? '(không thuộc nhóm nào)' : '(none)';
  if (many === true && draft[field] !== undefined) return vi ? '(đã đủ)' : '(no more)';
  if (among === 'cadences') return vi ? '(không lặp lại)' : '(not at all)';
  if (typeof draft.under === 'string' && ['lead', 'objective'].includes(field))
    return vi ? `(theo nhóm ${draft.under})` : `(as the group ${draft.under})`;
  return vi ? '(chưa xác định)' : '(not known yet)';
}

async function stepAsked(draft: Draft, { ask, target, opened }: Asking): Promise<string | StepDraft> {
  const number = 1 + (Array.isArray(draft.steps) ? draft.steps.length : 0);
  const title = await ask.text(stepQuestions.title[opened.language].replace('{number}', String(number)));
  if (title === '') return '';
  // A time that cannot be read is said here, so that nobody types the step again.
  const isTime = (text: string): boolean =>
    isPeriod(parsePeriod(String(inForm('due', text, target)), target.plan?.period));
  const unread = stepQuestions.badDue[opened.language];
  const due = await ask.text(inYear(stepQuestions.due[opened.language], target), {
    check: (text) => (text === '' || isTime(text) ? undefined : inYear(unread, target)),
  });
  return due === '' ? { title } : { title, due };
}

function inYear(words: string, { plan }: Target): string {
  return plan === undefined ? words : words.replaceAll('{year}', String(yearOf(plan.period.start)));
}
