import { count } from '../../locale/nouns.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { SharedTask } from '../review.ts';
import type { Writing } from './build-page.ts';
import { taskId } from './failing-section.ts';
import type { Block, Cell } from './page.ts';
import { part, partCell } from './show.ts';

const shown = 12;

/** Work of several units: whom each sends, and who holds it together. */
export function sharedSection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { focalPoints, units, tasks } = review.shared;
  if (tasks.length === 0) return [{ kind: 'text', text: words.shared.none }];
  const { count: named, of } = focalPoints;
  const rest = tasks.length - shown;
  const blocks: Block[] = [
    {
      kind: 'text',
      text: words.shared.intro(
        count(tasks.length, 'task', language),
        of === 0 ? null : part(named, of, language, words.summary.supports),
      ),
    },
  ];
  if (units.length > 0) {
    blocks.push({
      kind: 'table',
      caption: words.shared.unitCaption,
      columns: [
        { head: words.shared.unit, align: 'left', grow: 1 },
        { head: words.shared.supports, align: 'right' },
        { head: words.shared.named, align: 'right' },
      ],
      rows: units.map((unit) => [
        { text: unit.name },
        { text: formatNumber(unit.tasks, language) },
        partCell(unit.focalPoints.count, unit.focalPoints.of, language),
      ]),
    });
  }
  blocks.push({
    kind: 'table',
    caption: words.shared.taskCaption,
    columns: [
      { head: words.shared.task, align: 'left', grow: 3 },
      { head: words.shared.lead, align: 'left', grow: 2 },
      { head: words.shared.units, align: 'left', grow: 3 },
    ],
    rows: [...tasks]
      .sort((a, b) => silent(b) - silent(a))
      .slice(0, shown)
      .map((task) => row(task, writing)),
    notes: rest > 0 ? [words.more(count(rest, 'task', language))] : [],
  });
  return blocks;
}

/** How many units are asked to name somebody and do not. */
function silent({ units }: SharedTask): number {
  return units.filter(({ person, asked }) => person === null && asked).length;
}

function row(task: SharedTask, writing: Writing): Cell[] {
  const { words } = writing;
  const lead = task.unit?.name ?? task.leads[0]?.name;
  const focal = task.focal?.name ?? words.nobody;
  return [
    { text: `${task.title} (${taskId(task, writing)})` },
    { text: lead === undefined || lead === focal ? focal : `${lead}: ${focal}` },
    {
      text: task.units
        .map(({ unit, person, external, asked }) => {
          if (person !== null) return `${unit.name}: ${person.name}`;
          if (external) return words.shared.external(unit.name);
          return asked ? words.shared.noFocalPoint(unit.name) : unit.name;
        })
        .join('; '),
      ...(silent(task) > 0 ? { tone: 'bad' as const } : {}),
    },
  ];
}
