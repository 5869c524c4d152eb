import type { Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';
import { citationsIn, isCitedIn } from '../words/citations.ts';
import { placeWithin } from '../words/place-within.ts';
import { sign } from '../words/signs.ts';

interface IncompleteReference {
  /** The document as cited. */
  readonly reference: string;
  readonly law: boolean;
}

/** A document cited in a way that leaves it open which one is meant. */
export const incompleteReference = taskRule<IncompleteReference>({
  name: 'incomplete-reference',
  title: { en: 'a document without number or date', vi: 'Viện dẫn văn bản thiếu số, ký hiệu hoặc ngày' },
  severity: 'hint',
  rows: 'all',
  check(task, context) {
    const { texts, signs } = context.wordingOf(task);
    const found: Found<IncompleteReference>[] = [];
    if ((signs & sign.document) !== 0)
      for (const text of texts)
        if ((text.reading.signs & sign.document) !== 0) look(text.written, text.field, text.step, task, context, found);
    for (const source of ownSources(task)) look(source, 'source', undefined, task, context, found);
    return found.length === 0 ? nothing : found;
  },
  describe: ({ reference, law }, language) =>
    language === 'vi'
      ? {
          message: `viện dẫn \`${reference}\` ${law ? 'thiếu năm ban hành' : 'thiếu số, ký hiệu hoặc ngày'}`,
          note: 'cùng tên, cùng nơi ban hành có thể có nhiều văn bản; mỗi người tra ra một văn bản khác nhau',
          help: law
            ? 'ghi tên luật kèm năm, ví dụ `Luật Đo lường năm 2011`, hoặc ghi số: `Luật số 04/2011/QH13`'
            : 'ghi số, ký hiệu và ngày, hoặc viện dẫn đầy đủ một lần ở `document.bases`',
        }
      : {
          message: `\`${reference}\` is cited without ${law ? 'its year' : 'number or date'}`,
          note: 'there may be several of that name, and everybody looks up another one',
          help: law
            ? 'write the year after the name of the act'
            : 'write its number or date, or cite it in full once under `document.bases`',
        },
});

function look(
  written: Written,
  field: string,
  step: Step | undefined,
  task: Task,
  context: AuditContext,
  found: Found<IncompleteReference>[],
): void {
  const { value } = written;
  const language = context.languageOf(task.plan);
  for (const citation of citationsIn(value, language, field === 'source')) {
    if (context.isSuperseded(task)) return;
    const sources = [...(task.plan.document?.bases ?? []), ...task.sources].map((source) => source.value);
    if (citation.complete || isCitedIn(citation, value, sources, language)) continue;
    const { start, kindEnd, end, law } = citation;
    const reference = value.slice(start, end);
    if (found.some((one) => one.data.reference === reference && one.field === field)) continue;
    const at = placeWithin(task.file, written, start, kindEnd);
    const extras = { subject: { step: step?.number ?? null }, distinct: fold(reference) };
    found.push(onTask(task, field, at, { reference, law }, extras));
  }
}

/** The bases that the task itself names; those of the plan's document are not repeated task by task. */
function ownSources(task: Task): readonly Written[] {
  return task.sources === task.plan.document?.bases || task.sources === task.parent?.sources ? nothing : task.sources;
}
