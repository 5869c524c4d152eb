import { describe, expect, test } from 'vitest';
import { titleLine } from '../../src/report/title-line.ts';
import { lineIndex } from '../../src/text/lines.ts';

/** The title line for the line that holds the text. */
function titleFor(yaml: string, text: string): string | undefined {
  const index = lineIndex({ path: '/p.yaml', name: 'p.yaml', text: yaml, bom: false });
  const line = yaml.slice(0, yaml.indexOf(text)).split('\n').length;
  const found = titleLine(index, line);
  return found === undefined ? undefined : index.text(found).trim();
}

const yaml = `title: Plan
period: 2026
tasks:
  - id: A
    # a note on it
    title: First
    steps:
      - title: Step
        due: step-due
      - { title: Flow, due: flow-due }
    due: first-due
  - lead: B
    title: Second
    measures:
      - { target: 4 }

  - id: C
    effort: c-effort
  - title: Fourth
    children:
      - id: D
        effort: d-effort
        title: Child
      - id: E
        note: |
          title-less text
          of two lines
units:
  - id: kt
`;

describe('titleLine', () => {
  test.each([
    ['id: A', 'title: First'],
    ['first-due', 'title: First'],
    ['step-due', '- title: Step'],
    ['steps:', 'title: First'],
    ['lead: B', 'title: Second'],
    ['target: 4', undefined],
    ['d-effort', 'title: Child'],
    ['id: D', 'title: Child'],
    ['children:', '- title: Fourth'],
    // The line has a title of its own, or the item has none.
    ['title: First', undefined],
    ['flow-due', undefined],
    ['c-effort', undefined],
    ['id: C', undefined],
    ['id: E', undefined],
    ['id: kt', undefined],
  ])('finds the title for %s', (text, expected) => {
    expect(titleFor(yaml, text)).toBe(expected);
  });
});
