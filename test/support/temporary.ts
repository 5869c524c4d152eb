import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

/** All that tests write to temporary folders lies in one, which goes when they have run. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
