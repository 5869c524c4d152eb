import type { Task } from '../../model/task.ts';

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
  return {
    title: task.title.value,
    above: task.parent?.title.value,
    products: [...task.deliverables, ...task.results].map(({ value }) => value),
    measures: task.measures.map(({ text, target, min, max }) => ({
      text,
      figure: (target ?? min ?? max) !== undefined,
    })),
    steps: task.steps.map((step) => ({
      text:
        step.deliverables === task.deliverables
          ? step.title.value
          : [step.title, ...step.deliverables].map(({ value }) => value).join('; '),
      dated: step.due !== undefined || step.when !== undefined,
    })),
    dueText: task.dueText?.value,
  };
}
