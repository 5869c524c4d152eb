import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updatePlan } from '../../src/derive/update.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { derive, differences, type Files, load } from './derive-plan.ts';

const wanted = { parent: '2026', period: '2026-Q2' } as const;

const parent = `title: Work plan 2026
language: en
period: 2026
people:
  - { id: an, name: An }
  - { id: binh, name: Binh }
tasks:
  - { id: A, title: Write the manual of the archive, lead: an, when: 2026-03-02/2026-05-29, effort: 12d, deliverable: Manual }
  - { id: B, title: Check the twelve scales, lead: binh, when: 2026-04-06/2026-04-24, effort: 8d, deliverable: Log }
  - id: G
    title: Move the archive
    lead: an
    children:
      - { id: G1, title: Pack 400 boxes, when: 2026-05-04/2026-05-15, effort: 6d, deliverable: Packing list }
      - { id: G2, title: Unpack 400 boxes, when: 2026-06-01/2026-06-12, effort: 6d, deliverable: Shelf list }
`;

/** Brings the derived plan up to date with a changed parent. */
async function update(derived: string, changed: string) {
  const files: Files = { '2026.plan.yaml': changed, 'derived.plan.yaml': derived };
  const { request, plan } = await derive(files, wanted);
  const set = await load(files);
  return updatePlan(request, plan, set.planById.get('derived')!, set);
}

async function fresh(text = parent): Promise<string> {
  return (await derive({ '2026.plan.yaml': text }, wanted)).text;
}

describe('deriving again', () => {
  test('changes nothing where the parent has not changed', async () => {
    const text = (await fresh()).replace('    lead: binh\n', '    lead: an # Binh is away\n');
    expect(await update(text, parent)).toEqual({ text, changes: [] });
  });

  test('updates what nobody edited, and touches nothing else', async () => {
    const text = (await fresh()).replace(
      '    deliverable: Log\n',
      '    # as agreed\n    deliverable: Log   # one a scale\n',
    );
    const { text: updated, changes } = await update(
      text,
      parent.replace('2026-04-24', '2026-05-08').replace('8d', '10d'),
    );
    expect(changes).toEqual([{ kind: 'updated', id: 'B', fields: ['when', 'effort'] }]);
    const withoutTrace = (one: string): string => one.replace(/^# derived .*\n/gm, '');
    expect(withoutTrace(updated)).toBe(
      withoutTrace(text).replace('2026-04-06/2026-04-24', '2026-04-06/2026-05-08').replace('effort: 8d', 'effort: 10d'),
    );
  });

  test('leaves what was edited by hand, and says it once', async () => {
    const text = (await fresh()).replace('effort: 8d', 'effort: 7d');
    const changed = parent.replace('8d', '10d');
    const { text: updated, changes } = await update(text, changed);
    expect(changes).toEqual([{ kind: 'left', id: 'B', fields: [{ name: 'effort', derived: '10d' }] }]);
    expect(updated).toContain('effort: 7d');
    expect((await update(updated, changed)).changes).toEqual([]);
  });

  describe('of the head', () => {
    const titled = parent.replace(
      'language: en\n',
      'language: en\ndocument: { type: KH, number: 15, symbol: KH-TĐC, place: Hà Nội, recipients: [Staff] }\nsplit: { lead: 1, support: 0.3 }\n',
    );
    const changed = titled
      .replace('Work plan 2026', 'Plan of work for 2026')
      .replace('[Staff]', '[Staff, Board]')
      .replace('0.3', '0.5');

    test('updates title, document and split, and keeps number and date of its own', async () => {
      const text = (await fresh(titled)).replace('document: {', 'document: { number: 27,');
      const { text: updated, changes } = await update(text, changed);
      expect(changes).toEqual([
        { kind: 'updated', id: 'derived', fields: ['title', 'split'] },
        { kind: 'updated', id: 'derived document', fields: ['recipients'] },
      ]);
      expect(updated).toContain('\ntitle: Plan of work for Q2 2026\n');
      expect(updated).toContain(
        '\ndocument: { number: 27, type: KH, symbol: KH-TĐC, place: Hà Nội, recipients: [Staff, Board] }\n',
      );
      expect(updated).toContain('support: 0.5');
      expect(await update(updated, changed)).toEqual({ text: updated, changes: [] });
    });

    test('leaves a title that was edited by hand, and a document that was taken out', async () => {
      const text = (await fresh(titled))
        .replace(/^title: .*$/m, 'title: Our second quarter')
        .replace(/^document: .*\n/m, '');
      const { text: updated, changes } = await update(text, changed);
      expect(changes.map(({ kind, ...rest }) => [kind, ...('fields' in rest ? rest.fields : [])])).toEqual([
        ['updated', 'split'],
        ['left', expect.objectContaining({ name: 'title' })],
      ]);
      expect(updated).toContain('\ntitle: Our second quarter\n');
      expect(updated).not.toContain('\ndocument:');
    });

    test('puts a document in that the parent plan has got since', async () => {
      const { text: updated, changes } = await update(await fresh(), titled.replace(/^split.*\n/m, ''));
      expect(changes).toEqual([{ kind: 'updated', id: 'derived', fields: ['document'] }]);
      expect(updated).toMatch(
        /\nparent: 2026\.plan\.yaml\ndocument: \{ type: KH, symbol: KH-TĐC, place: Hà Nội, .*\}\n/,
      );
    });

    test('leaves the head of a plan alone that was derived before heads were followed', async () => {
      const text = (await fresh(titled)).replace(/^# derived @.*\n/gm, '');
      expect((await update(text, changed)).changes).toEqual([]);
    });
  });

  test('leaves a value that holds a comment', async () => {
    const text = (await fresh()).replace(
      '    lead: binh\n',
      '    lead: binh\n    steps:\n      # two weeks\n      - { title: Six scales, due: 2026-04-15 }\n',
    );
    const { text: updated } = await update(text, parent.replace('2026-04-24', '2026-05-08'));
    expect(updated).toContain('      # two weeks\n      - { title: Six scales, due: 2026-04-15 }\n');
  });

  test('adds new tasks at the end and below their group row', async () => {
    const more = `${parent}      - { id: G3, title: Burn the empty boxes, when: 2026-06-15/2026-06-16, effort: 1d, deliverable: Photo }
  - { id: C, title: Print the manual of the archive, lead: an, when: 2026-06-01/2026-07-10, effort: 4d, deliverable: 40 copies }
`;
    const { text, changes } = await update(await fresh(), more);
    expect(changes).toEqual([
      { kind: 'added', id: 'G3' },
      { kind: 'added', id: 'C' },
    ]);
    expect(text).toContain('      - id: G3 # from 2026.plan.yaml, G3\n        title: Burn the empty boxes\n');
    expect(text).toContain('\n\n  - id: C # from 2026.plan.yaml, C\n    title: Print the manual of the archive\n');
  });

  test('takes out what the parent has dropped, but for what was edited by hand', async () => {
    const dropped = parent.replace(/ {2}- \{ id: B.*\n/, '').replace(/ {6}- \{ id: G1.*\n/, '');
    const { text, changes } = await update((await fresh()).replace('Pack 400 boxes', 'Pack 380 boxes'), dropped);
    expect(changes).toEqual([
      { kind: 'removed', id: 'B' },
      { kind: 'kept', id: 'G1' },
    ]);
    expect(text).not.toContain('id: B');
    expect(text).toContain('Pack 380 boxes');
    expect(text).not.toContain('\n\n\n');
  });

  test('does not put back what was taken out by hand', async () => {
    const text = (await fresh()).replace(/ {2}- id: B [\s\S]*?\n\n/, '');
    const { text: updated, changes } = await update(text, parent);
    expect(changes).toEqual([{ kind: 'missing', id: 'B' }]);
    expect(updated).toBe(text);
  });

  test('finds a task again that has another id here', async () => {
    const text = (await fresh()).replace('- id: B #', '- id: SC-1\n    of: B #');
    const { text: updated, changes } = await update(text, parent.replace('8d', '10d'));
    expect(changes).toEqual([{ kind: 'updated', id: 'SC-1', fields: ['effort'] }]);
    expect(updated).toContain('effort: 10d');
  });

  test('only adds to a plan that was written by hand', async () => {
    const text = `title: Second quarter
period: 2026-Q2
parent: 2026.plan.yaml
tasks:
- {id: A, title: Write the manual, lead: binh, when: 2026-04, effort: 3d}
`;
    const { text: updated, changes } = await update(text, parent);
    expect(changes.map((change) => `${change.kind} ${change.id}`)).toEqual(['added B', 'added G']);
    expect(updated.startsWith(text.trimEnd())).toBe(true);
    expect((await update(updated, parent)).changes).toEqual([]);
  });

  test('keeps the line ends of the file', async () => {
    const text = (await fresh()).replaceAll('\n', '\r\n');
    expect(await update(text, parent)).toEqual({ text, changes: [] });
    const { text: updated } = await update(text, parent.replace('8d', '10d').replace('G2', 'G9'));
    expect(updated.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('comes to what deriving anew gives, where nobody has edited anything', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, arbitraryPlan, async (before, after) => {
        const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
        const { text, changes } = await update(await fresh(was), is);
        expect(
          changes.filter(({ kind }) => kind !== 'added' && kind !== 'updated' && kind !== 'removed'),
          text,
        ).toEqual([]);
        const again = await derive({ '2026.plan.yaml': is }, wanted);
        const lines = (one: string): string[] => [...one.matchAll(/^# derived .*$/gm)].map(([line]) => line).sort();
        expect(lines(text)).toEqual(lines(again.text));
        expect((await update(text, is)).changes).toEqual([]);
        if (again.plan.rows.length === 0) return;
        const files = { '2026.plan.yaml': is };
        const together = await load({ ...files, 'derived.plan.yaml': text });
        expect(differences(await load(files), together), text).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
