import type { Clarity } from '../../diagnostic.ts';
import type { Language } from '../../locale/language.ts';
import type { Step } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { fold } from '../../text/fold.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';
import { blanksIn } from '../words/blanks.ts';
import { visitOtherTexts } from '../words/other-texts.ts';
import { placeWithin } from '../words/place-within.ts';
import type { Reading } from '../words/reading.ts';
import { sign } from '../words/signs.ts';

interface Placeholder {
  readonly field: string;
  /** As written. */
  readonly text: string;
}

/** Words that stand for something to be filled in. */
export const placeholder = taskRule<Placeholder>({
  name: 'placeholder',
  title: { en: 'still to be filled in', vi: 'Còn nội dung chờ bổ sung' },
  severity: 'error',
  scores: true,
  precedence: [
    {
      over: [
        ...['invalid-plan', 'unknown-reference', 'collective-lead', 'several-leads', 'unsupervised-task'],
        ...['weak-deliverable', 'vague-word', 'escape-clause', 'open-ended-list', 'incomplete-reference'],
        ...['short-title', 'two-deadlines', 'unmeasured-target', 'duplicate-deliverable', 'coarse-deadline'],
      ],
      where: 'place',
    },
    { over: ['unscheduled-task', 'unowned-task', 'missing-deliverable'], where: 'field' },
  ],
  check(task, context) {
    let found: Found<Placeholder>[] | undefined;
    const look = (
      written: Written,
      field: string,
      clarity: Clarity | undefined,
      step: Step | undefined,
      reading: Reading,
    ): void => {
      const gap = gapIn(written.value, field, reading);
      if (gap === undefined) return;
      const text = written.value.slice(gap.start, gap.end);
      const at = placeWithin(task.file, written, gap.start, gap.end);
      const extras = { subject: { step: step?.number ?? null }, distinct: fold(text), ...(clarity && { clarity }) };
      found ??= [];
      found.push(onTask(task, field, at, { field, text }, extras));
    };
    const { texts, signs } = context.wordingOf(task);
    if ((signs & open) !== 0)
      for (const { written, field, step, reading } of texts)
        look(written, field, field === 'title' ? 'work' : 'product', step, reading);
    visitOtherTexts(task, (written, field, clarity, step) =>
      look(written, field, clarity, step, context.read(written.value, task.plan)),
    );
    return found ?? nothing;
  },
  describe: ({ field, text }, language) => {
    const name = fieldNames[language][field] ?? `\`${field}:\``;
    return language === 'vi'
      ? {
          message: `${name} còn chờ bổ sung: \`${text}\``,
          note: 'chưa có nội dung thì không giao được cho ai, cũng không kiểm tra được',
          help: 'ghi nội dung đã chốt; chưa chốt được thì đưa việc chốt thành một bước có người làm, có thời hạn',
        }
      : {
          message: `${name} is still to be filled in: \`${text}\``,
          note: 'nobody can be held to what is not there yet',
          help: 'write what it is; where that is open, make settling it a step with a lead and a deadline',
        };
  },
});

const fieldNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    title: 'the title',
    lead: 'the lead',
    support: 'the support',
    supervisor: 'the supervisor',
    authority: 'the authority',
    deliverable: 'the deliverable',
    results: 'the result',
    measures: 'the measure',
    due: 'the time',
    effort: 'the effort',
    source: 'the source',
    budget: 'the budget',
    note: 'the note',
  },
  vi: {
    title: 'tên nhiệm vụ',
    lead: 'người chủ trì',
    support: 'đơn vị, người phối hợp',
    supervisor: 'lãnh đạo phụ trách',
    authority: 'cấp trình, cấp quyết định',
    deliverable: 'sản phẩm',
    results: 'kết quả cần đạt',
    measures: 'chỉ tiêu',
    due: 'thời hạn',
    effort: 'số ngày công',
    source: 'căn cứ giao nhiệm vụ',
    budget: 'kinh phí',
    note: 'ghi chú',
  },
};

/** What a text shows signs of that is left open somewhere. */
const open = sign.flaw | sign.blank;

/** The first stretch of a text that is left open. */
function gapIn(
  text: string,
  field: string,
  { signs, flaws }: Reading,
): { readonly start: number; readonly end: number } | undefined {
  if ((signs & open) === 0) return undefined;
  // In a note or a column of one's own `pending`, `x` or `-` says how things stand.
  const free = field === 'note' || field === 'extra';
  if (!free && text.length < 4 && /^\s*[-–—]\s*$/.test(text)) return { start: 0, end: text.length };
  for (const { start, end, entry } of flaws)
    if (entry.list === 'placeholder' && (entry.kind !== 'alone' || (!free && standsAlone(text, start, end))))
      return { start, end };
  return blanksIn(text)[0];
}

/** Whether a stretch is all that a text, a bracket or the part behind a colon says. */
function standsAlone(text: string, start: number, end: number): boolean {
  return /(?:^|[:(["“–-])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|[.)\]"”;])/.test(text.slice(end));
}
