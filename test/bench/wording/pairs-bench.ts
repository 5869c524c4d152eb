import { readFileSync } from 'node:fs';
import { makeContext } from '../../../src/audit/make-context.ts';
import type { Pair } from '../../../src/audit/overlap/pair.ts';
import { containedTask } from '../../../src/audit/rules/contained-task.ts';
import { duplicateTask } from '../../../src/audit/rules/duplicate-task.ts';
import { overlappingScope } from '../../../src/audit/rules/overlapping-scope.ts';
import { parseDay } from '../../../src/calendar/day.ts';
import { expand } from '../../../src/expand/expand.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { loadPlanSet } from '../../../src/read/load.ts';
import { memorySources } from '../../support/memory-sources.ts';
import { share, written } from './figures.ts';
import type { LinesBench } from './lines-bench.ts';

type Label = 'duplicate' | 'overlap' | 'contained' | 'distinct';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly sides: readonly Side[];
  readonly label: Label;
  readonly split: string;
}

interface Side {
  readonly title: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly when: string;
}

const labels: readonly Label[] = ['duplicate', 'overlap', 'contained', 'distinct'];

function readPairs(folder: string, language: Language, name: string): Row[] {
  const text = readFileSync(`${folder}${language}-${name}.tsv`, 'utf8').replace(/\n$/, '');
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const side = (at: string): Side => ({
      title: cell(`${at}_title`),
      deliverable: cell(`${at}_deliverable`),
      lead: cell(`${at}_lead`),
      when: cell(`${at}_when`),
    });
    const label = labels.find((one) => one === cell('label'));
    if (label === undefined) throw new Error(`${cell('id')} has no label`);
    return { id: cell('id'), kind: cell('kind'), sides: [side('a'), side('b')], label, split: cell('split') };
  });
}

/** A plan of both tasks of every row; the leads are its units. */
function planOf(rows: readonly Row[], language: Language): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const leads = [...new Set(rows.flatMap(({ sides }) => sides.map(({ lead }) => lead)))];
  const tasks = rows.flatMap(({ id, sides }) =>
    sides.map(({ title, deliverable, lead, when }, i) => {
      const fields = [`id: ${id}${'ab'[i]}`, `title: ${quoted(title)}`, `lead: u${leads.indexOf(lead)}`];
      if (when !== '') fields.push(`when: ${quoted(when)}`);
      if (deliverable !== '') fields.push(`deliverable: ${quoted(deliverable)}`);
      return `  - { ${fields.join(', ')} }`;
    }),
  );
  const units = leads.map((lead, i) => `  - { id: u${i}, name: ${quoted(lead)} }`);
  const head = [`title: ${language}`, `language: ${language}`, 'period: 2026/2027', 'calendar: VN', 'units:'];
  return [...head, ...units, 'tasks:', ...tasks, ''].join('\n');
}

/** The rule that speaks of each pair of tasks, by the ids of the two. */
async function findPairs(rows: readonly Row[], language: Language): Promise<Map<string, Label>> {
  const sources = memorySources({ '/plans/plan.yaml': planOf(rows, language) });
  const loaded = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  if (loaded.findings.length > 0) throw new Error(`the plan of the pairs has errors: ${loaded.findings[0]?.rule}`);
  const expansion = expand(loaded.set, 'even');
  const today = parseDay('2026-01-12')!;
  const context = makeContext({ set: loaded.set, expansion, config: loaded.config, today, language });
  const found = new Map<string, Label>();
  const enter = (data: Pair, label: Label): void => {
    found.set([data.task, data.other].sort().join(' '), label);
  };
  for (const { data } of containedTask.check(loaded.set, context, {})) enter(data, 'contained');
  const options = { similarity: Number(overlappingScope.options?.similarity?.default) };
  for (const { data } of overlappingScope.check(loaded.set, context, options)) enter(data, 'overlap');
  for (const { data } of duplicateTask.check(loaded.set, context, {})) enter(data, 'duplicate');
  return found;
}

function measured(hits: number, of: number): string {
  return `${written(share(hits, of))} of ${of}`;
}

function figures(rows: readonly Row[], said: ReadonlyMap<string, Label>): string[] {
  const answer = ({ id }: Row): Label => said.get(`${id}a ${id}b`) ?? 'distinct';
  const reported = rows.filter((row) => answer(row) !== 'distinct');
  const right = reported.filter(({ label }) => label !== 'distinct');
  const wanted = rows.filter(({ label }) => label !== 'distinct');
  const near = wanted.filter(({ kind }) => kind !== 'far-rewording');
  const found = (list: readonly Row[]): number => list.filter((row) => answer(row) !== 'distinct').length;
  return [
    `precision                        ${measured(right.length, reported.length)}`,
    `recall                           ${measured(found(wanted), wanted.length)}`,
    `recall without far rewordings    ${measured(found(near), near.length)}`,
    `by the rule of the label         ${measured(right.filter((row) => answer(row) === row.label).length, right.length)}`,
  ];
}

function table(rows: readonly Row[], said: ReadonlyMap<string, Label>): string[] {
  const lines = labels.map((label) => {
    const answers = rows.filter((row) => row.label === label).map(({ id }) => said.get(`${id}a ${id}b`) ?? 'distinct');
    return `  ${label.padEnd(10)}${labels.map((one) => String(answers.filter((answer) => answer === one).length).padStart(10)).join('')}`;
  });
  return [
    `  label \\ rule ${labels
      .map((label) => label.padStart(10))
      .join('')
      .slice(2)}`,
    ...lines,
  ];
}

async function describe(folder: string, language: Language, split: string): Promise<string[]> {
  const name = { second: 'pairs-2', third: 'pairs-3' }[split] ?? 'pairs';
  const rows = readPairs(folder, language, name).filter((row) => row.split === split);
  const together = await findPairs(rows, language);
  const alone = new Map<string, Label>();
  for (const row of rows) for (const [key, label] of await findPairs([row], language)) alone.set(key, label);
  const wrong = rows.flatMap((row) => {
    const answer = together.get(`${row.id}a ${row.id}b`) ?? 'distinct';
    if ((answer === 'distinct') === (row.label === 'distinct')) return [];
    const [a, b] = row.sides.map(({ title }) => title);
    return [`  ${row.id} ${row.kind}: ${row.label}, said ${answer}\n    ${a}\n    ${b}`];
  });
  const titles = new Map(rows.flatMap(({ id, sides }) => sides.map(({ title }, i) => [`${id}${'ab'[i]}`, title])));
  const titlesOf = (key: string): string[] => key.split(' ').map((id) => `    ${titles.get(id)}`);
  const between = [...together].filter(([key]) => new Set(key.split(' ').map((id) => id.slice(0, -1))).size > 1);
  return [
    `${language} ${split}: ${rows.length} pairs, all tasks in one plan`,
    ...figures(rows, together),
    '',
    ...table(rows, together),
    '',
    'every pair in a plan of its own',
    ...figures(rows, alone),
    '',
    `wrong: ${wrong.length}`,
    ...wrong,
    '',
    `between tasks of different rows, which nobody labelled: ${between.length}`,
    ...between.flatMap(([key, label]) => [`  ${label}`, ...titlesOf(key)]),
    '',
  ];
}

/** `held` and `second` were kept out once, looked at, and developed on since. */
const developedOn = ['dev', 'held', 'second'];

/** What the overlap rules make of the labelled pairs: precision, recall and every pair that they get wrong. */
export async function pairsBench({ folder, held }: Omit<LinesBench, 'corpus'>): Promise<string> {
  const parts: string[] = [];
  for (const language of languages) {
    for (const split of held ? [...developedOn, 'third'] : developedOn)
      parts.push(...(await describe(folder, language, split)));
  }
  return `${parts.join('\n')}\n`;
}
