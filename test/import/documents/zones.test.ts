import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../support/run.ts';

function planIn(zone: string, name: string): string {
  const bytes = readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url));
  const cwd = folderWith({ [name]: bytes });
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('bin/plan.js'), 'import', name, '-o', 'a.plan.yaml'],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(cwd, 'a.plan.yaml'), 'utf8');
}

describe('dates of spreadsheets', () => {
  test.each(['phong-noi-bo.xlsx', 'land-registry-1904.xlsx', 'project-list.xls', 'theo-doi-thang.xls'])(
    'are the same in every time zone: %s',
    (name) => {
      const plan = planIn('UTC', name);
      expect(plan).toMatch(/\d{4}-\d\d-\d\d/);
      expect(planIn('Pacific/Kiritimati', name)).toBe(plan);
      expect(planIn('America/Los_Angeles', name)).toBe(plan);
    },
  );
});
