import type { Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';
import { covers } from '../words/coverage.ts';
import type { WordHit } from '../words/reading.ts';
import { hitsOf, partsIn } from '../words/words-in.ts';

/** `kind`: a bare kind of document. `class`: things of a sort, and not which. `activity`: what is done, not what is made. */
type Weakness = 'kind' | 'class' | 'activity';

interface WeakDeliverable {
  readonly text: string;
  readonly weakness: Weakness;
}

/** A product that could be anything of its kind. */
export const weakDeliverable = taskRule<WeakDeliverable>({
  name: 'weak-deliverable',
  title: { en: 'a product that could be anything of its kind', vi: 'Sản phẩm chưa cụ thể' },
  severity: 'warning',
  clarity: 'product',
  scores: true,
  precedence: [
    { over: ['vague-word'], where: 'field' },
    { over: ['short-title'], where: 'task' },
  ],
  check(task, context) {
    if (task.deliverables.length === 0 || context.isSuperseded(task)) return nothing;
    const found = reports(task.deliverables, undefined, task, context);
    for (const step of task.steps)
      if (step.deliverables !== task.deliverables) found.push(...reports(step.deliverables, step, task, context));
    return found;
  },
  describe: ({ text, weakness }, language) => (language === 'vi' ? vietnamese : english)[weakness](text),
});

const english = {
  kind: (text: string) => ({
    message: `\`${text}\` is a kind of product: it does not say which`,
    note: 'any paper with that name on it would do',
    help: 'say what is in it, how many there are, and who signs or receives it',
  }),
  class: (text: string) => ({
    message: `\`${text}\` is a class of things, not one that can be shown`,
    help: 'name the one that there will be when the work is done, with its number or date',
  }),
  activity: (text: string) => ({
    message: `\`${text}\` names nothing that can be shown when the work is done`,
    help: 'name what can be shown: a document with who signs it, an acceptance record, a figure that is reached',
  }),
};

const vietnamese: typeof english = {
  kind: (text) => ({
    message: `sản phẩm \`${text}\` mới nêu loại, chưa rõ là cái nào`,
    note: 'văn bản nào cùng loại cũng có thể coi là sản phẩm',
    help: 'ghi rõ về việc gì, số lượng, ai ký hoặc gửi ai',
  }),
  class: (text) => ({
    message: `sản phẩm \`${text}\` chỉ là tên gọi chung, không có gì để đối chiếu`,
    help: 'ghi tên cụ thể của sản phẩm sẽ có khi xong việc, kèm số lượng hoặc ngày ban hành',
  }),
  activity: (text) => ({
    message: `sản phẩm \`${text}\` không cho biết xong việc thì có gì để đối chiếu`,
    help: 'ghi cái sẽ có khi xong việc: văn bản và người ký, biên bản nghiệm thu, con số đạt được',
  }),
};

function reports(
  deliverables: readonly Written[],
  step: Step | undefined,
  task: Task,
  context: AuditContext,
): Found<WeakDeliverable>[] {
  return deliverables.flatMap((written) => {
    const weakness = weaknessOf(written.value, step?.title ?? task.title, task, context);
    if (weakness === undefined) return [];
    const data = { text: written.value, weakness };
    return [
      onTask(task, 'deliverable', written, data, {
        subject: { step: step?.number ?? null },
        distinct: fold(written.value),
      }),
    ];
  });
}

/** Longer texts say something of what they name. */
const longest = 90;

function weaknessOf(text: string, title: Written, task: Task, context: AuditContext): Weakness | undefined {
  if (text.length > longest || /\d/.test(text)) return undefined;
  const parts = partsIn(text, task.plan, context);
  const named = hitsOf(parts, 'document');
  if (isActivity(text, parts, named)) return 'activity';
  const empty = [
    ...named,
    ...hitsOf(parts, 'activity'),
    ...hitsOf(parts, 'hollow', 'filler'),
    ...hitsOf(context.read(text, task.plan).flaws, 'vague'),
  ].sort((a, b) => a.start - b.start);
  if (!covers(text, empty) || isSpecified(text, named, empty)) return undefined;
  if (named.length === 0) return hitsOf(parts, 'activity').length === 0 ? undefined : 'class';
  // `Trình ban hành Quy chế chi tiêu nội bộ` says which `Quy chế` it is.
  const titled = hitsOf(partsIn(title.value, task.plan, context), 'document').map((noun) => wordOf(title.value, noun));
  return named.every((noun) => titled.includes(wordOf(text, noun))) ? undefined : 'kind';
}

/** `Biên bản cuộc họp`, `inspection report`: one noun says of what the other is. */
function isSpecified(text: string, named: readonly WordHit[], empty: readonly WordHit[]): boolean {
  return named.some((noun, at) => {
    const next = named[at + 1];
    return (
      next !== undefined &&
      text.slice(noun.end, next.start).trim() === '' &&
      !empty.some(({ entry, start }) => entry.list === 'hollow' && start === next.start)
    );
  });
}

function wordOf(text: string, { start, end }: WordHit): string {
  return fold(text.slice(start, end));
}

function isActivity(text: string, parts: readonly WordHit[], named: readonly WordHit[]): boolean {
  const results = hitsOf(parts, 'hollow', 'result');
  const last = results.at(-1);
  if (last !== undefined && /^[\s.]*$/.test(text.slice(last.end))) return true;
  if (named.length > 0) return false;
  if (results[0]?.start === 0) return true;
  const [first] = parts;
  if (first?.start !== 0 || isDone.test(text)) return false;
  // `Provision of advice`; `Theo dõi, đôn đốc`. A single syllable may be half a noun (`Học sinh`), an English word a noun.
  if (first.entry.list === 'activity') return /^\s+of\s/i.test(text.slice(first.end));
  return (
    first.entry.list === 'act' &&
    (first.entry.kind === 'slogan' || (first.entry.kind !== 'finish' && /\p{L} \p{L}/u.test(wordOf(text, first))))
  );
}

/** `Sửa chữa xong mái nhà` is a state that can be seen. */
const isDone = /(?:^|\s)(?:xong|đã|hoàn thành|completed?|done|finished)(?:\s|$)/i;
