import { describe, expect, test } from 'vitest';
import { suppressionComments } from '../../src/audit/suppression-comments.ts';
import { parseMonth } from '../../src/calendar/month.ts';
import { fileOf } from './finding-of.ts';

/** The comments of a file: what each says, its text and the lines that it holds for. */
function commentsOf(text: string) {
  return suppressionComments([fileOf(text)]).map(({ rules, place, lines, reason, until, alone }) => ({
    rules: rules.map(({ name }) => name),
    at: rules.map((rule) => text.slice(rule.place.start, rule.place.end)),
    text: text.slice(place.start, place.end),
    lines,
    reason,
    until,
    alone,
  }));
}

const linesOf = (text: string) => commentsOf(text).map(({ lines }) => lines);

describe('a comment that takes findings back', () => {
  test('names rules, a last month and a reason', () => {
    expect(commentsOf('due: x # plan-ignore due-on-day-off, vague-word until 2026-06: the fair is then  \n')).toEqual([
      {
        rules: ['due-on-day-off', 'vague-word'],
        at: ['due-on-day-off', 'vague-word'],
        text: '# plan-ignore due-on-day-off, vague-word until 2026-06: the fair is then',
        lines: [1, 1],
        reason: 'the fair is then',
        until: parseMonth('2026-06'),
        alone: false,
      },
    ]);
  });

  test.each([
    ['# plan-ignore r', null],
    ['# plan-ignore r:', null],
    ['# plan-ignore r :  why  ', 'why'],
    ['#plan-ignore   r  :why: not', 'why: not'],
    ['# plan-ignore r until 2026-06', null],
    ['# plan-ignore r: why  # behind', 'why'],
    ['# plan-ignore r: why #1', 'why #1'],
  ])('has in %j the reason %j', (text, reason) => {
    expect(commentsOf(`a: 1 ${text}\n`)).toMatchObject([{ rules: ['r'], reason }]);
  });

  test.each([
    '# plan-ignore',
    '# plan-ignore :',
    '# plan-ignore: r',
    '# plan-ignore Rule',
    '# plan-ignore r s',
    '# plan-ignore r until soon',
    '# plan-ignore-all r',
    '# plan-ignored r',
    '# please plan-ignore r',
    '"# plan-ignore r"',
    'text# plan-ignore r',
  ])('is not %s', (text) => {
    expect(commentsOf(`a: ${text}\nb: plan-ignore\n`)).toEqual([]);
  });

  test('has its rules where they stand, behind another comment of the same words', () => {
    const text = 'a: plan-ignore r # plan-ignore-file  r1 ,r-2: plan-ignore r1\n';
    const [comment] = suppressionComments([fileOf(text)]);
    expect(comment?.rules.map(({ place }) => place.start)).toEqual([text.indexOf('r1'), text.indexOf('r-2')]);
    expect(comment).toMatchObject({ reason: 'plan-ignore r1', lines: undefined });
  });

  test('finds the name of a rule that is a part of the words around it', () => {
    const text = '# plan-ignore-file plan\n';
    expect(suppressionComments([fileOf(text)])[0]?.rules[0]?.place).toMatchObject({ start: 19, end: 23 });
    expect(suppressionComments([fileOf('# plan-ignore i\n')])[0]?.rules[0]?.place).toMatchObject({
      start: 14,
      end: 15,
    });
  });

  test('is looked for in every file that holds the word', () => {
    const files = ['a: 1 # plan-ignore r\n', 'a: 1\n', 'a: |\n  # plan-ignore s\nb: 1 # plan-ignore t\n'];
    expect(
      suppressionComments(files.map((text, i) => fileOf(text, `${i}.yaml`))).map(({ file, rules }) => [
        file.name,
        rules[0]?.name,
      ]),
    ).toEqual([
      ['0.yaml', 'r'],
      ['2.yaml', 't'],
    ]);
  });
});

describe('the lines of a comment', () => {
  test('are its own behind a value, and all with -file', () => {
    expect(linesOf('a: 1\nb: 2 # plan-ignore r\nc: 3\n')).toEqual([[2, 2]]);
    expect(linesOf('a: 1\nb: 2 # plan-ignore-file r\nc: 3\n')).toEqual([undefined]);
  });

  test('are the next one and the deeper ones below it, where it stands alone', () => {
    expect(linesOf('# plan-ignore r\na: 1\nb: 2\n')).toEqual([[2, 2]]);
    expect(
      linesOf('tasks:\n  # plan-ignore r\n  - id: A\n    title: T\n\n    # more\n    due: x\n  - id: B\n'),
    ).toEqual([[3, 7]]);
    expect(linesOf('tasks:\n  - id: A\n    # plan-ignore r\n    steps:\n    - a\n    - b\n    due: x\n')).toEqual([
      [4, 6],
    ]);
    expect(linesOf('tasks:\n  # plan-ignore r\n  - id: A\n  - id: B\n')).toEqual([[3, 3]]);
    expect(linesOf('a:\n  # plan-ignore r\n  b: 1\nc: 2\n')).toEqual([[3, 3]]);
  });

  test('begin behind further comments and empty lines', () => {
    expect(linesOf('# plan-ignore r\n\n  # more\na: 1\n  b\nc: 2\n')).toEqual([[4, 5]]);
    expect(linesOf('# plan-ignore r\n# plan-ignore s\na: 1\nb: 2\n')).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  test('end with the file', () => {
    expect(linesOf('a: 1\n# plan-ignore r')).toEqual([[3, 3]]);
    expect(linesOf('# plan-ignore r\na:\n  b: 1')).toEqual([[2, 3]]);
  });

  test.each(['\n', '\r\n'])('are told apart from those behind a value with line ends %j', (end) => {
    const text = ['a: 1', '  # plan-ignore r', 'b: 2 # plan-ignore s', ''].join(end);
    expect(commentsOf(text).map(({ alone, text: own }) => [alone, own])).toEqual([
      [true, '# plan-ignore r'],
      [false, '# plan-ignore s'],
    ]);
  });
});
