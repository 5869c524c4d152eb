import { describe, expect, test } from 'vitest';
import { applyPrecedence } from '../../src/audit/precedence.ts';
import type { Meeting, Rule } from '../../src/audit/rule.ts';
import type { Finding } from '../../src/diagnostic.ts';
import { among, fileOf, findingOf, plan, ruleNamed } from './finding-of.ts';

const other = fileOf('abc', 'other.yaml');
const light = ruleNamed('light');

/** The rules of the findings that are left of a graver and a lighter one, which meet in a way. */
function left(where: Meeting, graver: Partial<Finding>, lighter: Partial<Finding>): string[] {
  const grave = ruleNamed('grave', { precedence: [{ over: ['light'], where }] });
  const findings = [
    { ...findingOf('light'), ...lighter },
    { ...findingOf('grave'), ...graver },
  ];
  return applyPrecedence(findings, among(grave, light)).map(({ rule }) => rule);
}

const both = ['light', 'grave'];
const a = findingOf('x', { subject: { plan: 'p', task: 'A' } });
const b = findingOf('x', { subject: { plan: 'p', task: 'B' } });
const aElsewhere = findingOf('x', { file: other, subject: { plan: 'p', task: 'A' } });
const aOfOther = findingOf('x', { subject: { plan: 'q', task: 'A' } });
const nobody = findingOf('x');

describe('a graver finding silences a lighter one', () => {
  test('in the same file', () => {
    expect(left('file', {}, { place: { file: plan, start: 90, end: 99 } })).toEqual(['grave']);
    expect(left('file', {}, findingOf('light', { file: other }))).toEqual(both);
  });

  test('on the same task of the same plan and file', () => {
    expect(left('task', { subject: a.subject, field: 'due' }, { subject: a.subject, field: 'lead' })).toEqual([
      'grave',
    ]);
    expect(left('task', { subject: a.subject }, { subject: b.subject })).toEqual(both);
    expect(left('task', { subject: a.subject }, { subject: aOfOther.subject })).toEqual(both);
    expect(left('task', { subject: a.subject }, { place: aElsewhere.place, subject: a.subject })).toEqual(both);
  });

  test('on the same field of the same task', () => {
    expect(left('field', { subject: a.subject, field: 'due' }, { subject: a.subject, field: 'due' })).toEqual([
      'grave',
    ]);
    expect(left('field', { subject: a.subject, field: 'due' }, { subject: a.subject, field: 'lead' })).toEqual(both);
    expect(left('field', { subject: a.subject, field: 'due' }, { subject: b.subject, field: 'due' })).toEqual(both);
  });

  test('but not where neither speaks of a task', () => {
    expect(left('task', { subject: nobody.subject }, { subject: nobody.subject })).toEqual(both);
    expect(left('field', { subject: nobody.subject }, { subject: nobody.subject })).toEqual(both);
  });

  test.each([
    [[10, 20], [20, 30], ['grave']],
    [[20, 30], [10, 20], ['grave']],
    [[10, 40], [20, 30], ['grave']],
    [[10, 20], [21, 30], both],
    [[21, 30], [10, 20], both],
  ])('where their places %j and %j overlap or touch', (graver, lighter, expected) => {
    const [start = 0, end = 0] = graver;
    const [from = 0, to = 0] = lighter;
    expect(
      left('place', { place: { file: plan, start, end } }, { place: { file: plan, start: from, end: to } }),
    ).toEqual(expected);
    expect(left('place', { place: { file: plan, start, end } }, { place: { file: other, start, end } })).toEqual(both);
  });

  test('on the same pair of tasks, whichever of the two comes first', () => {
    const at = (start: number, to: number): Partial<Finding> => ({
      place: { file: plan, start, end: start + 1 },
      related: [{ place: { file: plan, start: to, end: to + 1 }, task: null, label: '' }],
    });
    expect(left('pair', at(10, 50), at(10, 50))).toEqual(['grave']);
    expect(left('pair', at(10, 50), at(50, 10))).toEqual(['grave']);
    expect(left('pair', at(10, 50), at(10, 60))).toEqual(both);
    expect(left('pair', at(10, 50), at(20, 50))).toEqual(both);
    expect(left('pair', { related: [] }, { related: [] })).toEqual(both);
    const elsewhere = { ...at(10, 50), place: { file: other, start: 10, end: 11 } };
    expect(left('pair', at(10, 50), elsewhere)).toEqual(both);
  });

  test.each([
    [['2026-03', '2026-05'], ['2026-05', '2026-06'], ['grave']],
    [['2026-05', '2026-06'], ['2026-03', '2026-05'], ['grave']],
    [['2026-03', '2026-05'], ['2026-06', '2026-07'], both],
    [['2026-06', '2026-07'], ['2026-03', '2026-05'], both],
  ] as const)('on the same person in the months %j and %j', (graver, lighter, expected) => {
    const of = (person: string, months: readonly [string, string]) => ({
      subject: findingOf('x', { subject: { person } }).subject,
      months,
    });
    expect(left('person', of('an', graver), of('an', lighter))).toEqual(expected);
    expect(left('person', of('an', graver), of('binh', graver))).toEqual(both);
  });

  test('on the same person, whose month the subject says, or none', () => {
    const of = (month: string | null) => ({ subject: findingOf('x', { subject: { person: 'an', month } }).subject });
    expect(left('person', of('2026-03'), of('2026-03'))).toEqual(['grave']);
    expect(left('person', of('2026-03'), of('2026-04'))).toEqual(both);
    expect(left('person', { ...of('2026-09'), months: ['2026-02', '2026-04'] }, of('2026-04'))).toEqual(['grave']);
    expect(left('person', of(null), of('2026-04'))).toEqual(['grave']);
    expect(left('person', of('2026-03'), of(null))).toEqual(['grave']);
    expect(left('person', { subject: nobody.subject }, { subject: nobody.subject })).toEqual(both);
  });
});

describe('what is silenced', () => {
  const grave = ruleNamed('grave', { precedence: [{ over: ['light', 'lighter'], where: 'file' }] });
  const middle = ruleNamed('light', { precedence: [{ over: ['lighter'], where: 'file' }] });

  test('becomes related places of the graver finding, behind its own', () => {
    const own = { place: { file: plan, start: 7, end: 8 }, task: 'A', label: 'first' };
    const [found, ...more] = applyPrecedence(
      [
        findingOf('light', { at: [30, 40], subject: { plan: 'p', task: 'B' } }),
        findingOf('grave', { at: [10, 20], related: [own] }),
        findingOf('lighter', { at: [50, 60] }),
      ],
      among(grave, light),
    );
    expect(more).toEqual([]);
    expect(found?.related).toEqual([
      own,
      { place: { file: plan, start: 30, end: 40 }, task: 'B', label: 'silenced:light' },
      { place: { file: plan, start: 50, end: 60 }, task: null, label: 'silenced:lighter' },
    ]);
  });

  test.each([
    [[10, 20], 0],
    [[10, 21], 1],
    [[11, 20], 1],
  ] as const)('is not named where it stands at the same place: %j', (at, related) => {
    const [found] = applyPrecedence(
      [findingOf('grave', { at: [10, 20] }), findingOf('light', { at })],
      among(grave, light),
    );
    expect(found?.related).toHaveLength(related);
  });

  test('silences nothing itself', () => {
    const rules = among(grave, middle, ruleNamed('lighter'));
    const task = { subject: { plan: 'p', task: 'A' } };
    const onTask = ruleNamed('grave', { precedence: [{ over: ['light'], where: 'task' }] });
    const found = applyPrecedence([findingOf('lighter'), findingOf('light', task), findingOf('grave', task)], (name) =>
      name === 'grave' ? onTask : rules(name),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['lighter', 'grave']);
  });

  test('goes to the gravest that speaks of it', () => {
    const found = applyPrecedence(
      [findingOf('lighter', { at: [5, 6] }), findingOf('grave', { file: other })],
      among(grave, middle),
    );
    expect(found).toHaveLength(2);
    const [first, ...rest] = applyPrecedence(
      [findingOf('lighter', { at: [5, 6] }), findingOf('light'), findingOf('grave')],
      among(middle, grave),
    );
    expect([first?.rule, first?.related.map(({ label }) => label), rest]).toEqual(['grave', ['silenced:lighter'], []]);
  });

  test('are all other rules where the graver one says so, but not itself', () => {
    const all = ruleNamed('grave', { precedence: [{ over: ['*'], where: 'file' }] });
    const found = applyPrecedence(
      [findingOf('light'), findingOf('grave'), findingOf('grave', { at: [5, 6] }), findingOf('unknown')],
      among(all, middle),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['grave', 'grave']);
  });

  test('is not that of a rule with a lighter case of an error', () => {
    const error = ruleNamed('grave', { severity: 'error', precedence: [{ over: ['light'], where: 'file' }] });
    const rules = (rule: Rule) => among(rule, light);
    const found = (rule: Rule, severity: 'error' | 'warning' | 'hint') =>
      applyPrecedence([findingOf('light'), findingOf('grave', { severity })], rules(rule)).map(
        ({ rule: name }) => name,
      );
    expect(found(error, 'warning')).toEqual(both);
    expect(found(error, 'error')).toEqual(['grave']);
    expect(found({ ...error, severity: 'warning' }, 'hint')).toEqual(['grave']);
  });

  test('is nothing where nothing meets', () => {
    const findings = [findingOf('light'), findingOf('lighter')];
    expect(applyPrecedence(findings, among(light))).toEqual(findings);
  });
});
