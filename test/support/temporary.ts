import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that tests write to temporary folders lies in one, which goes when they have run. */
export default function temporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
