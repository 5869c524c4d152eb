import type { Diagnostic } from '../diagnostic.ts';
import { allTasks } from '../model/plan.ts';
import type { Draft, ItemKind } from '../scaffold/new-item.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { namesOf, proposedId, type Target } from './add-target.ts';
import { findingsInWords, type Trial, type Trials, unreadable } from './add-trial.ts';
import type { Choice, Questions } from './ask.ts';
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

/** A field to be asked for; what is found through an answer is said at once. */
interface Question {
  readonly field: string;
  readonly en: string;
  readonly vi: string;
  /** Searched for by typing, among these; else a text. */
  readonly among?: 'people' | 'units' | 'people and units' | 'objectives';
  readonly required?: true;
  /** Whether an answer changes whose months are full. */
  readonly load?: true;
}

const questions: Readonly<Record<ItemKind, readonly Question[]>> = {
  task: [
    { field: 'title', en: 'What is done?', vi: 'Nội dung nhiệm vụ:', required: true },
    { field: 'objective', en: 'Objective', vi: 'Mục tiêu', among: 'objectives' },
    { field: 'lead', en: 'Who leads it?', vi: 'Chủ trì', among: 'people and units', load: true },
    { field: 'deliverable', en: 'Deliverable:', vi: 'Sản phẩm:' },
    {
      field: 'when',
      en: 'Time of the work (2026-03/2026-06, Q2):',
      vi: 'Thời gian thực hiện (2026-03/2026-06, Q2):',
      load: true,
    },
    {
      field: 'due',
      en: 'Deadline (2026-06-25, 2026-06):',
      vi: 'Thời hạn hoàn thành (2026-06-25, 2026-06):',
      load: true,
    },
    { field: 'effort', en: 'Effort in person-days (12d):', vi: 'Số ngày công (12d):', load: true },
  ],
  person: [
    { field: 'name', en: 'Full name:', vi: 'Họ và tên:', required: true },
    { field: 'unit', en: 'Unit', vi: 'Đơn vị', among: 'units' },
    { field: 'title', en: 'Position:', vi: 'Chức vụ:' },
    { field: 'capacity', en: 'Share of the time for plans (80%):', vi: 'Tỷ lệ thời gian dành cho kế hoạch (80%):' },
  ],
  unit: [
    { field: 'name', en: 'Full name:', vi: 'Tên đầy đủ:', required: true },
    { field: 'short', en: 'Short name, for tables:', vi: 'Tên ngắn, dùng trong bảng:' },
    { field: 'parent', en: 'Unit above', vi: 'Đơn vị cấp trên', among: 'units' },
    { field: 'head', en: 'Head', vi: 'Thủ trưởng đơn vị', among: 'people' },
  ],
  objective: [
    { field: 'title', en: 'What will be true?', vi: 'Nội dung mục tiêu:', required: true },
    { field: 'lead', en: 'Who answers for it?', vi: 'Chủ trì', among: 'people and units' },
    { field: 'measure', en: 'What is counted?', vi: 'Chỉ tiêu:' },
    { field: 'target', en: 'Number to be reached:', vi: 'Mức cần đạt:' },
    { field: 'measureUnit', en: 'Counted in:', vi: 'Đơn vị tính:' },
  ],
};

/** Findings on people's time, which stand at the person rather than at the answer. */
const ofLoad: ReadonlySet<string> = new Set(['overloaded-month', 'impossible-load', 'double-booked', 'absent-lead']);

/** Asks for what the options left open; an answer with findings is shown them, and given again or kept. */
export async function askFor(start: Draft, asking: Asking): Promise<Draft> {
  const { target, opened, ask } = asking;
  const vi = opened.language === 'vi';
  let draft = start;
  for (const question of questions[target.kind]) {
    if (draft[question.field] !== undefined || choicesFor(question, target)?.length === 0) continue;
    draft = await answered(question, draft, asking);
  }
  if (start.id !== undefined) return draft;
  const taken = vi ? 'Cần một mã chưa dùng, không có @ # :' : 'An id is needed that is not taken, without @ # :';
  const isFree = (id: string): boolean => id !== '' && !/[@#:]/.test(id) && !idsOf(target).has(id);
  const preset = proposedId(target, draft, opened);
  const id = await ask.text(vi ? 'Mã:' : 'Id:', { preset, check: (text) => (isFree(text) ? undefined : taken) });
  return { ...draft, id };
}

function idsOf({ kind, plan, organisation }: Target): ReadonlySet<string> {
  if (kind === 'person' || kind === 'unit') return new Set(organisation.members.keys());
  if (kind === 'objective') return new Set(plan?.objectives.map((one) => one.id.value));
  return new Set(plan === undefined ? [] : [...allTasks(plan)].map((task) => task.id.value));
}

async function answered(question: Question, draft: Draft, asking: Asking): Promise<Draft> {
  const { opened, ask } = asking;
  const vi = opened.language === 'vi';
  for (;;) {
    const answer = await answerTo(question, asking);
    if (answer === '') return draft;
    const next = { ...draft, [question.field]: answer };
    const { trial, found } = await lookAt(question, draft, next, asking);
    if (found.length === 0) return next;
    await write(
      asking.io.stdout,
      `${await findingsInWords(found, trial, asking.input, asking.io, asking.io.stdout)}\n`,
    );
    // What cannot be read at all is asked for again; anything else is for people to decide.
    if (found.some(({ rule }) => unreadable.has(rule))) continue;
    const kept = await ask.select(vi ? 'Sửa lại câu trả lời?' : 'Answer again?', [
      { value: 'again', name: vi ? 'Sửa lại' : 'Answer again' },
      { value: 'keep', name: vi ? 'Giữ nguyên' : 'Keep it' },
    ]);
    if (kept === 'keep') return next;
  }
}

async function lookAt(
  { field, load }: Question,
  draft: Draft,
  next: Draft,
  { trials, target, opened }: Asking,
): Promise<{ readonly trial: Trial; readonly found: readonly Diagnostic[] }> {
  // Until the last question the item has the id that it will be offered; a task cannot be read without its title.
  const placeholder = { id: proposedId(target, next, opened), title: next.title ?? '?', name: next.name ?? '?' };
  const trial = await trials.run({ ...placeholder, ...next });
  const found = [...trial.at(field)];
  if (load === true) {
    const known = draft.title === undefined ? undefined : await trials.run({ ...placeholder, ...draft });
    const before = new Set(known?.fresh.map(({ key }) => key));
    found.push(...trial.fresh.filter((one) => ofLoad.has(one.rule) && !before.has(one.key) && !found.includes(one)));
  }
  return { trial, found: found.filter(({ severity }) => severity !== 'hint') };
}

async function answerTo(question: Question, { ask, target, opened }: Asking): Promise<string> {
  const vi = opened.language === 'vi';
  const message = vi ? question.vi : question.en;
  const choices = choicesFor(question, target);
  if (choices === undefined) {
    const needed = vi ? 'Cần ghi nội dung này.' : 'This is needed.';
    return ask.text(message, { check: (text) => (text === '' && question.required ? needed : undefined) });
  }
  const none = { value: '', name: vi ? '(chưa xác định)' : '(not known yet)' };
  return ask.search(message, (term) => [...matching(choices, term), none]);
}

/** What can be chosen; undefined where a text is asked for. */
function choicesFor({ among }: Question, { plan, organisation }: Target): Choice[] | undefined {
  if (among === undefined) return undefined;
  if (among === 'objectives')
    return (plan?.objectives ?? []).map(({ id, title }) => ({ value: id.value, name: `${id.value}  ${title.value}` }));
  const people = organisation.people.map((person) => ({
    value: person.id.value,
    name: [person.name.value, person.title, person.unit?.short ?? person.unit?.name.value].filter(Boolean).join(', '),
  }));
  const units = organisation.units.map((unit) => ({
    value: unit.id.value,
    name: namesOf(unit).slice(0, 2).join(', '),
  }));
  if (among === 'people') return people;
  return among === 'units' ? units : [...people, ...units];
}

/** Choices that hold every word typed, with or without marks: `tran thang` finds `Trần Văn Thắng`. */
function matching(choices: readonly Choice[], term: string): Choice[] {
  const words = fold(term)
    .split(/\s+/)
    .filter((word) => word !== '');
  return choices.filter(({ value, name }) => {
    const text = `${fold(value)} ${fold(name)}`;
    const bare = stripMarks(text);
    return words.every((word) => text.includes(word) || bare.includes(word));
  });
}
