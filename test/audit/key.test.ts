import { describe, expect, test } from 'vitest';
import { keyOf, keysOf } from '../../src/audit/key.ts';
import type { Related, Subject } from '../../src/diagnostic.ts';
import { fileOf, findingOf, plan } from './finding-of.ts';

const key = (subject: Partial<Subject>, more: Parameters<typeof findingOf>[1] = {}) =>
  keyOf(findingOf('rule', { ...more, subject }));

const related = (task: string | null, file = plan): Related => ({ place: { file, start: 0, end: 1 }, task, label: '' });

describe('the key of a finding', () => {
  test.each([
    [{}, 'rule'],
    [{ plan: 'p' }, 'rule p'],
    [{ plan: 'p', task: 'A' }, 'rule p:A'],
    [{ plan: 'p', task: 'A', copy: 'lab' }, 'rule p:A#lab'],
    [{ plan: 'p', task: 'A', occurrence: '2026-03' }, 'rule p:A@2026-03'],
    [{ plan: 'p', task: 'A', step: 2 }, 'rule p:A/2'],
    [{ plan: 'p', task: 'A', copy: 'lab', occurrence: '2026-03', step: 2 }, 'rule p:A#lab@2026-03/2'],
    [{ plan: 'p', task: 'A', person: 'an' }, 'rule p:A an'],
    [{ person: 'an' }, 'rule an'],
    [{ unit: 'lab' }, 'rule lab'],
    [{ plan: 'p', objective: 'O1' }, 'rule p O1'],
    [{ plan: 'p', objective: 'O1', person: 'an', unit: 'lab', month: '2026-03' }, 'rule O1 an lab 2026-03'],
  ])('names by id what it speaks of: %j', (subject, expected) => {
    expect(key(subject)).toBe(expected);
  });

  test('of a month of a person has no task: which one fills most of it may change', () => {
    const month = { plan: 'p', person: 'an', month: '2026-03' };
    expect(key({ ...month, task: 'A' })).toBe(key({ ...month, task: 'B' }));
    expect(key({ ...month, task: 'A' })).toBe('rule an 2026-03');
    expect(key({ plan: 'p', task: 'A', month: '2026-03' })).toBe('rule p:A 2026-03');
  });

  test('has the field and what tells several on one field apart', () => {
    expect(key({ plan: 'p', task: 'A' }, { field: 'title', distinct: 'some' })).toBe('rule p:A title some');
    expect(key({ plan: 'p', task: 'A' }, { field: 'title', distinct: '' })).toBe('rule p:A title');
  });

  test('of a pair has the other task too, where there is one, in the same file', () => {
    const a = { plan: 'p', task: 'A' };
    expect(key(a, { related: [related('B')] })).toBe('rule p:A ~ B');
    expect(key(a, { related: [related('B'), related(null), related('D', fileOf('', 'x.yaml'))] })).toBe('rule p:A ~ B');
    expect(key(a, { related: [related('B'), related('C')] })).toBe('rule p:A');
    expect(key(a, { related: [related('B', fileOf('', 'x.yaml'))] })).toBe('rule p:A');
    expect(key({ plan: 'p' }, { related: [related('B')] })).toBe('rule p');
  });

  test('is numbered where several findings have the same', () => {
    const findings = [
      findingOf('rule', { subject: { task: 'A' } }),
      findingOf('rule', { subject: { task: 'B' } }),
      findingOf('rule', { subject: { task: 'A' } }),
      findingOf('rule', { subject: { task: 'A' } }),
    ];
    const keys = keysOf(findings);
    expect(findings.map((finding) => keys.get(finding))).toEqual([
      'rule null:A',
      'rule null:B',
      'rule null:A (2)',
      'rule null:A (3)',
    ]);
  });
});
