import { describe, expect, test } from 'vitest';
import { placeWithin } from '../../../src/audit/words/place-within.ts';
import { loadPlanSet } from '../../../src/read/load.ts';
import { memorySources } from '../../support/memory-sources.ts';

/** The source text of a stretch of the title that a task has in a file. */
async function sourceOf(title: string, stretch: string): Promise<string> {
  const text = `title: Plan\nperiod: 2026\ntasks:\n  - id: A\n    title: ${title}\n    lead: an\n`;
  const { set } = await loadPlanSet({
    sources: memorySources({ '/plans/plan.yaml': text }),
    cwd: '/plans',
    arguments: [],
  });
  const task = set.plans[0]!.tasks[0]!;
  const start = task.title.value.indexOf(stretch);
  expect(start).toBeGreaterThanOrEqual(0);
  const place = placeWithin(task.file, task.title, start, start + stretch.length);
  return task.file.text.slice(place.start, place.end);
}

describe('placeWithin', () => {
  test.each([
    ['plain', 'Ban hành kịp thời', 'kịp thời'],
    ['in double quotes', '"Ban hành: kịp thời"', 'kịp thời'],
    ['in single quotes', "'Ban hành: kịp thời'", 'kịp thời'],
  ])('finds a word of a text %s', async (_, title, word) => {
    expect(await sourceOf(title, word)).toBe(word);
  });

  test('finds a word behind escapes', async () => {
    expect(await sourceOf('"Tab\\t \\"x\\" \\u00e1 kịp thời \\\\"', 'kịp thời')).toBe('kịp thời');
    expect(await sourceOf('"Ban h\\u00e0nh k\\u1ecbp thời"', 'kịp thời')).toBe('k\\u1ecbp thời');
    expect(await sourceOf("'It''s timely: or not'", 'timely')).toBe('timely');
    expect(await sourceOf("'It''s timely: or not'", "It's")).toBe("It''s");
    expect(await sourceOf('"\\U0001F44D timely: x"', 'timely')).toBe('timely');
  });

  test('finds a word in folded lines', async () => {
    expect(await sourceOf('Ban hành\n      kịp\n      thời quy chế', 'kịp thời')).toBe('kịp\n      thời');
    expect(await sourceOf('"Ban hành \\\n      kịp thời"', 'kịp thời')).toBe('kịp thời');
    expect(await sourceOf('"Ban hành\n\n      kịp thời"', 'kịp thời')).toBe('kịp thời');
  });

  test('finds a word in block scalars', async () => {
    expect(await sourceOf('|\n      Ban hành\n      kịp thời', 'kịp thời')).toBe('kịp thời');
    expect(await sourceOf('>-\n      Ban hành\n      kịp\n      thời', 'kịp thời')).toBe('kịp\n      thời');
  });

  test('finds a word of decomposed letters', async () => {
    const decomposed = 'Ban hành kịp thời'.normalize('NFD');
    expect(await sourceOf(decomposed, 'kịp thời')).toBe('kịp thời'.normalize('NFD'));
  });

  test('takes the whole value where text and value cannot be brought together', () => {
    const file = { path: '/p', name: 'p', text: 'something else', bom: false };
    expect(placeWithin(file, { value: 'kịp thời', start: 0, end: 14 }, 0, 3)).toEqual({ start: 0, end: 14 });
  });
});
