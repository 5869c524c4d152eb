import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';

const only = ['duplicate-task', 'overlapping-scope', 'contained-task', 'duplicate-deliverable'];

/** What the four rules find in an example plan repository. */
async function foundIn(example: string): Promise<string[]> {
  const folder = `examples/${example}`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
  const { findings } = await check(files, { flags: { only } });
  return findings.filter(({ rule }) => only.includes(rule)).map(({ rule }) => rule);
}

describe('the example plans', () => {
  test.each(['standards-agency', 'team'])('hold no overlap: %s', async (example) => {
    expect(await foundIn(example)).toEqual([]);
  });

  test('hold each kind of overlap once, where it was planted', async () => {
    expect((await foundIn('troubled')).sort()).toEqual([...only].sort());
  });
});
