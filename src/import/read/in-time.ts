import { runInNewContext } from 'node:vm';

/**
 * Does something that may never end: a library on a broken file. Nothing but the virtual machine can stop what runs
 * without a pause.
 *
 * @param most in milliseconds
 * @throws Error where it takes longer
 */
export function inTime<T>(work: () => T, most: number): T {
  const done: T[] = [];
  const fault: unknown[] = [];
  const guarded = (): void => {
    try {
      done.push(work());
    } catch (error) {
      fault.push(error);
    }
  };
  try {
    runInNewContext('work()', { work: guarded }, { timeout: most });
  } catch (cause) {
    throw new Error('no end', { cause });
  }
  if (fault.length > 0) throw fault[0];
  return done[0]!;
}
