import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

describe('missing-focal-point', () => {
  test('offers the people of the unit', async () => {
    const found = await foundBy('missing-focal-point', [
      '{ id: A, title: Publish, lead: tho, support: [lab], due: 2026-05-15 }',
    ]);
    expect(found[0]?.data).toEqual({ written: 'lab', units: ['lab'], choices: ['lan', 'minh'] });
    expect(found[0]?.help).toBe('write `{ unit: lab, person: lan }`; its people are `lan` and `minh`');
  });

  test('reports a unit in braces without a person, and the units of a group that are near', async () => {
    const found = await foundBy('missing-focal-point', [
      '{ id: A, title: Publish, lead: tho, support: [{ unit: lab }, centres], due: 2026-05-15 }',
    ]);
    expect(found.map(({ data }) => (data as { units: string[] }).units)).toEqual([['lab'], ['lab']]);
  });

  test('reports the parts of a unit in its own plan, and not the parts of others', async () => {
    const tasks = ['{ id: A, title: Publish, lead: hoa, support: [store], due: 2026-05-15 }'];
    expect(await foundBy('missing-focal-point', tasks)).toEqual([]);
    const ofLab = { head: head.replace('unit: pd\n', 'unit: lab\n') };
    expect(await foundBy('missing-focal-point', tasks, ofLab)).toHaveLength(1);
  });

  test('leaves the unit that leads to lead-also-supports', async () => {
    const tasks = ['{ id: A, title: Publish, lead: lab, support: [lab], due: 2026-05-15 }'];
    expect(await foundBy('missing-focal-point', tasks)).toEqual([]);
    expect(await foundBy('lead-also-supports', tasks)).toHaveLength(1);
  });

  test('accepts units in a plan that is of no unit', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, support: [lab], due: 2026-05-15 }'];
    expect(await foundBy('missing-focal-point', tasks, { head: head.replace('unit: pd\n', '') })).toEqual([]);
  });

  test('reports what steps say themselves, and inherited support once', async () => {
    const found = await foundBy('missing-focal-point', [
      '{ id: A, title: Publish, lead: tho, support: [lab], steps: [{ title: Draft, due: 2026-05-15 }, { title: Sign, due: 2026-05-29, support: [pd] }] }',
    ]);
    expect(found.map(({ step, data }) => [step, (data as { written: string }).written])).toEqual([
      [null, 'lab'],
      [2, 'pd'],
    ]);
  });

  test('reports a unit beside another one that leads, and beside a person of it who leads', async () => {
    for (const lead of ['pd', 'lan'])
      expect(
        await foundBy('missing-focal-point', [
          `{ id: A, title: Publish, lead: ${lead}, support: [lab], due: 2026-05-15 }`,
        ]),
      ).toHaveLength(1);
  });

  test('asks nobody outside, and offers nobody where there are none or many', async () => {
    expect(
      await foundBy('missing-focal-point', ['{ id: A, title: Publish, lead: tho, support: [mof], due: 2026-05-15 }']),
    ).toEqual([]);
    const withPeople = async (count: number) => {
      const more = Array.from({ length: count }, (_, i) => `  - { id: q${i}, name: Q${i}, unit: quiet }\n`).join('');
      const own = head.replace('groups:\n', '  - { id: quiet, name: Quiet, parent: agency }\ngroups:\n') + more;
      const [found] = await foundBy(
        'missing-focal-point',
        ['{ id: A, title: Publish, lead: tho, support: [quiet], due: 2026-05-15 }'],
        { head: own },
      );
      return [(found!.data as { choices: string[] }).choices.length, found!.help];
    };
    expect(await withPeople(0)).toEqual([0, expect.stringContaining('`{ unit: quiet, person: … }`')]);
    expect(await withPeople(1)).toEqual([1, 'write `{ unit: quiet, person: q0 }`']);
    expect((await withPeople(8))[0]).toBe(8);
    expect((await withPeople(9))[0]).toBe(0);
  });
});
