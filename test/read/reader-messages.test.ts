import { describe, expect, test } from 'vitest';
import { languages } from '../../src/locale/language.ts';
import type { ReaderProblem } from '../../src/read/build/reader-problem.ts';
import { describeReaderProblem } from '../../src/read/words/reader-messages.ts';

const reference = { problem: 'unknown-reference', found: null, suggestion: null, choices: [] } as const;
const time = { problem: 'time', suggestion: null, choices: [] } as const;
const rule = { problem: 'rrule', text: 'FREQ=MONTHLY', suggestion: null } as const;
const file = { problem: 'unreadable-file', path: 'org.yaml' } as const;
const day = { problem: 'calendar-day', text: '2027-01-01', year: '2026' } as const;

/** Every problem and every reason once. */
const problems: readonly ReaderProblem[] = [
  { ...reference, kind: 'member', id: 'thangg', suggestion: 'thang' },
  { ...reference, kind: 'text', id: 'các sở, ngành' },
  { ...reference, kind: 'person', id: 'khtc', found: 'unit', choices: ['thang', 'tho'] },
  { ...reference, kind: 'unit', id: 'ban' },
  { ...reference, kind: 'unit-or-person', id: 'nhom', found: 'group' },
  { ...reference, kind: 'task', id: 'KH-99' },
  { ...reference, kind: 'objective', id: 'MT9' },
  { problem: 'duplicate-id', kind: 'task', id: 'KH-01', derived: false },
  { problem: 'duplicate-id', kind: 'member', id: 'thang', derived: false },
  { problem: 'duplicate-id', kind: 'objective', id: 'MT1', derived: false },
  { problem: 'duplicate-id', kind: 'plan', id: '2026', derived: true },
  { problem: 'unit-cycle', ids: ['a', 'b'] },
  { ...file, reason: 'missing' },
  { ...file, reason: 'not-a-file' },
  { ...file, reason: 'no-permission' },
  { ...file, reason: 'too-large' },
  { ...file, reason: 'not-utf8' },
  { ...file, reason: 'outside-root' },
  { ...file, reason: 'failed' },
  { ...file, reason: 'broken' },
  { ...file, reason: 'not-an-organisation' },
  { ...file, reason: 'not-a-plan' },
  { ...file, reason: 'not-a-calendar' },
  { ...time, reason: 'syntax', text: '15/3/2026', part: '15/3/2026', suggestion: '2026-03-15' },
  { ...time, reason: 'syntax', text: 'sớm', part: 'sớm' },
  { ...time, reason: 'no-such-date', text: '2026-13', part: '2026-13' },
  { ...time, reason: 'out-of-range', text: '0000', part: '0000' },
  { ...time, reason: 'outside', text: 'Q3', part: 'Q3' },
  { ...time, reason: 'ambiguous', text: 'Q3', part: 'Q3', choices: ['2026-Q3', '2027-Q3'] },
  { ...time, reason: 'ambiguous', text: '2026-03/', part: '2026-03/' },
  { ...time, reason: 'reversed', text: '2026-06/2026-03', part: '2026-06/2026-03' },
  { problem: 'day-expected', text: '2026-03', suggestion: null },
  { problem: 'ends-before-start', from: '2026-09-01', until: '2026-03-01' },
  { problem: 'due-interval', text: '2026-03/2026-04', last: '2026-04-30' },
  { problem: 'too-long', text: '2026/2099', years: 50 },
  { problem: 'far-from-plan', text: '1926-03', years: 50, period: '2026' },
  { ...day, reason: 'no-such-date' },
  { ...day, reason: 'too-long' },
  { ...day, reason: 'wrong-year' },
  { ...day, reason: 'twice' },
  { problem: 'not-issued' },
  { problem: 'relative-due', reason: 'both', most: 18_263 },
  { problem: 'relative-due', reason: 'neither', most: 18_263 },
  { problem: 'relative-due', reason: 'count', most: 18_263 },
  { problem: 'effort', text: '1,5d', reason: 'form', suggestion: '1.5d' },
  { problem: 'effort', text: 'ít', reason: 'form', suggestion: null },
  { problem: 'effort', text: '20000d', reason: 'range', suggestion: null },
  { problem: 'effort', text: '20%', reason: 'share', suggestion: null },
  { problem: 'capacity', text: 'half', reason: 'form', suggestion: null },
  { problem: 'capacity', text: '120%', reason: 'range', suggestion: null },
  { problem: 'repeat-due', text: '32', every: 'month', suggestion: null },
  { problem: 'repeat-due', text: '8', every: 'week', suggestion: null },
  { ...rule, reason: 'syntax', part: 'FREQ' },
  { ...rule, reason: 'missing-frequency', part: 'INTERVAL=2' },
  { ...rule, reason: 'unsupported-frequency', part: 'FREQ=HOURLY' },
  { ...rule, reason: 'unknown-part', part: 'X=1' },
  { ...rule, reason: 'unsupported-part', part: 'BYHOUR=1' },
  { ...rule, reason: 'duplicate-part', part: 'FREQ=DAILY' },
  { ...rule, reason: 'bad-value', part: 'INTERVAL=0' },
  { ...rule, reason: 'count-with-until', part: 'COUNT=2' },
  { ...rule, reason: 'misplaced-part', part: 'BYWEEKNO=2' },
  { problem: 'conflict', field: 'due', with: 'repeat' },
  { problem: 'conflict', field: 'steps', with: 'repeat' },
  { problem: 'conflict', field: 'effort', with: 'fixed' },
  { problem: 'conflict', field: 'rrule', with: 'every' },
  { problem: 'fixed-undated' },
  { problem: 'id', id: 'a#b', character: '#' },
  { problem: 'plan-cycle', plans: ['a.plan.yaml', 'b.plan.yaml'] },
  { problem: 'glob', text: '{a,b}{a,b}' },
  { problem: 'country', text: 'XX' },
];

describe.each(languages)('in %s', (language) => {
  test.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))('says %s', (_name, problem) => {
    const { message, note, help, related, fix } = describeReaderProblem(problem, language);
    const texts = [message, note, help, fix, ...Object.values(related ?? {})].filter((text) => text !== undefined);
    for (const text of texts) {
      expect(text).toMatch(/^[`\p{Ll}]/u);
      expect(text).not.toMatch(/[.!?]$|undefined|null|\bplease\b|\billegal\b|\boops\b|vui lòng/i);
      expect(text.split('`').length % 2).toBe(1);
      expect(text).toBe(text.normalize('NFC'));
      // Apart from what the user wrote, each language keeps to itself.
      const own = text.replaceAll(/`[^`]*`/g, '');
      if (language === 'en') expect(own).toMatch(/^[\x20-\x7e…→]*$/);
    }
  });

  test('never says two things alike', () => {
    const messages = problems.map((problem) => {
      const { message, help } = describeReaderProblem(problem, language);
      return `${message} ${help}`;
    });
    const reasons = new Set(messages);
    expect(reasons.size).toBe(messages.length);
  });
});

test('says in both languages what is wrong and what to do', () => {
  const said = (problem: ReaderProblem): string[] =>
    languages.map((language) => {
      const { message, help } = describeReaderProblem(problem, language);
      return `${message} | ${help}`;
    });
  expect(said(problems[0]!)).toEqual([
    'không có người, đơn vị hoặc nhóm nào mang mã `thangg` | có thể là `thang`',
    'there is no person, unit or group `thangg` | perhaps `thang` is meant',
  ]);
  expect(said(problems[2]!)).toEqual([
    '`khtc` là mã của đơn vị, ở đây cần mã của người | ghi `thang` hoặc `tho`',
    '`khtc` is a unit, not a person | write `thang` or `tho`',
  ]);
  expect(said(time15())).toEqual([
    '`15/3/2026` chưa đúng cách ghi thời gian | sửa thành `2026-03-15`',
    '`15/3/2026` is not a time as plans write it | write `2026-03-15`',
  ]);
});

function time15(): ReaderProblem {
  return { ...time, reason: 'syntax', text: '15/3/2026', part: '15/3/2026', suggestion: '2026-03-15' };
}
