import type { Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';

/** A text of a task, with the field that holds it as the file calls it. */
export interface TaskText {
  readonly field: string;
  readonly written: Written;
  readonly step: Step | undefined;
}

/**
 * What says which work and which product: title, deliverables, results, and those of the steps. A group row has its
 * title; what it hands down is read with the tasks that inherit it. What a step inherits is read with its task.
 */
export function wordedTexts(task: Task): TaskText[] {
  const texts: TaskText[] = [{ field: 'title', written: task.title, step: undefined }];
  if (task.children.length > 0) return texts;
  for (const written of task.deliverables) texts.push({ field: 'deliverable', written, step: undefined });
  for (const written of task.results) texts.push({ field: 'results', written, step: undefined });
  for (const step of task.steps) {
    texts.push({ field: 'title', written: step.title, step });
    if (step.deliverables !== task.deliverables)
      for (const written of step.deliverables) texts.push({ field: 'deliverable', written, step });
  }
  return texts;
}
