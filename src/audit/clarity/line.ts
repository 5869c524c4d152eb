import type { Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';

/** What a task says of its work: the texts that a verdict reads. */
export interface Line {
  readonly title: string;
  /** The title of the group row above, if any. */
  readonly above: string | undefined;
  /** Deliverables and results. */
  readonly products: readonly string[];
  readonly measures: readonly { readonly text: string; readonly figure: boolean }[];
  readonly steps: readonly { readonly text: string; readonly dated: boolean }[];
  /** What stands in place of a deadline: "thường xuyên", "as required". */
  readonly dueText: string | undefined;
}

export function lineOf(task: Task): Line {
  const { deliverables, results, measures, steps } = task;
  const products = deliverables.map(textOf);
  return {
    title: task.title.value,
    above: task.parent?.title.value,
    products: results.length === 0 ? products : [...products, ...results.map(textOf)],
    measures: measures.map(({ text, target, min, max }) => ({ text, figure: (target ?? min ?? max) !== undefined })),
    steps: steps.map((step) => ({
      text:
        step.deliverables === deliverables
          ? step.title.value
          : [step.title, ...step.deliverables].map(textOf).join('; '),
      dated: step.due !== undefined || step.when !== undefined,
    })),
    dueText: task.dueText?.value,
  };
}

function textOf({ value }: Written): string {
  return value;
}
