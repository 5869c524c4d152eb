import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';

/** What `vague-task` makes of a task as a whole; `open` where it gives no verdict. */
export type Verdict = 'vague' | 'concrete' | 'open';

/**
 * The verdict on a task, for the rules that look at single words: of a task that is concrete as a whole, no word is
 * vague.
 */
export function verdictOn(_task: Task, _context: AuditContext): Verdict {
  return 'open';
}
