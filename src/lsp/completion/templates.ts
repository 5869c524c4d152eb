import { CompletionItemKind } from 'vscode-languageserver/node';
import { allTasks } from '../../model/plan.ts';
import { editorWords } from '../words/words.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

/** What a new item of a list is begun with: the fields that each of them should have. */
export function newItems(scene: Scene): readonly Candidate[] {
  const { place, field, language } = scene;
  const words = editorWords(language).completion;
  const name = field.shape?.name;
  const fields = name === undefined ? undefined : templates(scene)[name];
  if (fields === undefined || !isItem(scene)) return [];
  const lines = fields.map((line, at) => line.replace('$', `\${${at + 1}}`));
  const gap = place.inFlow ? ', ' : `\n${' '.repeat(place.column)}`;
  const text = words.newItem[name as keyof typeof words.newItem] ?? '';
  if (text === '') return [];
  return [{ text, kind: CompletionItemKind.Snippet, rank: 0, snippet: lines.join(gap) }];
}

function templates(scene: Scene): Readonly<Record<string, readonly string[]>> {
  return {
    task: [`id: ${nextTaskId(scene)}`, 'title: $', 'lead: $', 'deliverable: $', 'due: $', 'effort: $'],
    step: ['title: $', 'due: $', 'effort: $'],
    objective: ['id: $', 'title: $'],
    person: ['id: $', 'name: $', 'unit: $'],
    unit: ['id: $', 'name: $', 'head: $'],
    group: ['id: $', 'name: $', 'members: [$]'],
    measure: ['target: $', 'unit: $'],
  };
}

function isItem({ place }: Scene): boolean {
  return typeof place.path.at(-1) === 'object';
}

/** The id after the last of those that end in a number: `KH-08` follows `KH-07`. */
function nextTaskId({ plan }: Scene): string {
  let last: { readonly head: string; readonly number: string } | undefined;
  for (const task of plan === undefined ? [] : allTasks(plan)) {
    const match = /^(.*?)(\d+)$/.exec(task.id.value);
    if (match === null) continue;
    const [, head = '', number = ''] = match;
    if (last === undefined || (head === last.head && Number(number) > Number(last.number))) last = { head, number };
  }
  if (last === undefined) return '$';
  return last.head + String(Number(last.number) + 1).padStart(last.number.length, '0');
}
