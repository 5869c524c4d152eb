import type { TaskDraft } from '../draft.ts';
import type { PlacedRemark } from '../remark.ts';

/**
 * Gives every task an id: its code in the table, where it has one, else a number by its place: `NV-03`, and `NV-03.2`
 * for the second row below it.
 */
export function assignTaskIds(tasks: readonly TaskDraft[], language: 'vi' | 'en', remarks: PlacedRemark[]): void {
  const used = new Set<string>();
  const width = Math.max(2, String(tasks.length).length);
  const prefix = language === 'vi' ? 'NV' : 'T';
  assign(tasks, (at) => `${prefix}-${String(at + 1).padStart(width, '0')}`, used, remarks);
}

function assign(
  tasks: readonly TaskDraft[],
  usual: (at: number) => string,
  used: Set<string>,
  remarks: PlacedRemark[],
): void {
  for (const [at, task] of tasks.entries()) {
    const code = idFromCode(task.code);
    task.id = free(code === '' ? usual(at) : code, used);
    if (task.code !== '' && task.id !== task.code) {
      remarks.push({ at: task.at, remark: { kind: 'code-changed', text: task.code, id: task.id } });
    }
    used.add(task.id);
    assign(task.children, (below) => `${task.id}.${below + 1}`, used, remarks);
  }
}

/** A code without the characters that ids of copies and turns are made with, on one line. */
function idFromCode(code: string): string {
  return code.replace(/\s+/g, ' ').replace(/[@#:]/g, '-').trim().slice(0, 60);
}

function free(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
