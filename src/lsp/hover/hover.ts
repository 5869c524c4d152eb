import { type Hover, type HoverParams, MarkupKind, type Range } from 'vscode-languageserver/node';
import { isPeriod, parsePeriod } from '../../calendar/period.ts';
import { writeDay } from '../../calendar/written.ts';
import type { Activity, Window } from '../../model/expansion.ts';
import type { Person } from '../../model/organisation.ts';
import { allTasks } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import { offsetOf, rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { type Sight, sightFrom } from '../session/sight.ts';
import type { Workspace } from '../session/workspace.ts';
import { useAt } from '../symbols/symbols.ts';
import type { Use } from '../symbols/uses.ts';
import { ruleReason } from '../words/rule-reason.ts';
import { editorWords } from '../words/words.ts';
import { memberCard, objectiveCard, planCard, taskCard } from './cards.ts';
import { windowCard } from './days.ts';
import { effortCard } from './effort.ts';
import { bold, code, facts, paragraphs, plain } from './markdown.ts';
import { type Target, targetAt } from './target.ts';

/** What there is to know of what stands under the mouse. */
export function hover(session: Session): void {
  session.answer<HoverParams, Hover | null>(
    'textDocument/hover',
    null,
    async ({ textDocument, position }, workspace) => {
      const sight = await sightFrom(workspace, textDocument.uri);
      if (sight === undefined) return null;
      const offset = offsetOf(sight.file, position);
      const shown = ruleInComment(sight, offset) ?? (await valueCard(session, sight, offset));
      const reasons = reasonsAt(workspace, sight, offset);
      const value = paragraphs([shown?.text, ...(shown?.text ? reasons.map((reason) => `---\n\n${reason}`) : reasons)]);
      if (value === '') return null;
      return { contents: { kind: MarkupKind.Markdown, value }, ...(shown === undefined ? {} : { range: shown.range }) };
    },
  );
}

interface Shown {
  readonly text: string;
  readonly range: Range;
}

/** The reason of a rule that a comment takes back. */
function ruleInComment({ file, language }: Sight, offset: number): Shown | undefined {
  const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\r\n]*/.exec(file.text.slice(lineStart))![0];
  const comment = /#\s*plan-ignore(?:-file)?\s+([a-z0-9, -]+)/.exec(line);
  if (comment === null) return undefined;
  for (const { 0: name, index } of line.slice(comment.index).matchAll(/[a-z][a-z0-9-]*/g)) {
    const start = lineStart + comment.index + index;
    const reason = start <= offset && offset <= start + name.length ? ruleReason(name, language) : undefined;
    if (reason !== undefined) return { text: reason, range: rangeIn(file, { start, end: start + name.length }) };
  }
  return undefined;
}

/** Why the rules are there that have found something here. */
function reasonsAt(workspace: Workspace, { file, language }: Sight, offset: number): string[] {
  const found = workspace.display.saidOf(file.path).filter(({ judged }) => {
    const now = workspace.placeNow(judged.finding.place);
    return now !== undefined && now.start <= offset && offset <= now.end;
  });
  const names = new Set(found.map(({ judged }) => judged.rule.name));
  return [...names].map((name) => ruleReason(name, language)).filter((reason) => reason !== undefined);
}

async function valueCard(session: Session, sight: Sight, offset: number): Promise<Shown | undefined> {
  const { parsed, kind, file } = sight;
  const target = parsed.tree && targetAt(parsed.tree, kind, offset);
  if (target === undefined) return undefined;
  const use = useAt(sight, offset);
  if (use !== undefined && (!target.isKey || use.isKey)) {
    const text = idCard(sight, target, use);
    if (text !== undefined) return { text, range: rangeIn(file, use) };
  }
  const range = rangeIn(file, target.node);
  if (target.isKey) {
    const text = await keyCard(session, sight, target);
    return text === undefined ? undefined : { text, range };
  }
  const text = timeCard(sight, target) ?? effortOf(sight, target);
  return text === undefined ? undefined : { text, range };
}

/** What an id stands for. */
function idCard(sight: Sight, target: Target, use: Use): string | undefined {
  const { analysis, plan, language, file } = sight;
  if (analysis === undefined) return undefined;
  const { set } = analysis.loaded;
  switch (use.namespace) {
    case 'member': {
      const organisation = plan?.organisation ?? set.organisations.find((one) => one.file.path === file.path);
      const member = organisation?.members.get(use.id);
      return member && memberCard(member, taskAround(sight, target), analysis, language);
    }
    case 'objective': {
      const objective = plan?.objectives.find(({ id }) => id.value === use.id);
      return objective && plan && objectiveCard(objective, plan, language);
    }
    case 'plan': {
      const named = use.role === 'definition' ? plan : set.planById.get(use.id);
      return named && planCard(named, language);
    }
    default: {
      const from = use.plan === undefined ? (use.above ? plan?.parent : plan)?.id : use.plan;
      const task = set.taskById.get(`${from}:${use.id}`);
      return task && taskCard(task, analysis, language);
    }
  }
}

/** What a key is for; of a rule in a configuration, why it is there. */
async function keyCard(session: Session, sight: Sight, target: Target): Promise<string | undefined> {
  const { kind, language } = sight;
  if (target.section === 'rules' && target.key !== undefined) return ruleReason(target.key, language);
  const doc = await session.docs.field(kind, target.path, target.section, language);
  if (doc === undefined || doc.title === '') return undefined;
  const examples = doc.examples.map(code);
  const words = editorWords(language).hover;
  return paragraphs([
    facts([bold(doc.title), code(target.key ?? '')]),
    plain(doc.description),
    examples.length === 0 ? undefined : words.examples(examples.join(' · ')),
  ]);
}

/** The working days of a window, a deadline, a leave. */
function timeCard(sight: Sight, target: Target): string | undefined {
  const { plan, analysis, language } = sight;
  const { section, key, node } = target;
  if (analysis === undefined) return undefined;
  if (section === 'repeat' || section === 'reports' || key === 'repeat' || key === 'reports')
    return turnsCard(sight, target);
  const isOfTask = (section === 'task' || section === 'step') && (key === 'when' || key === 'due');
  if (plan !== undefined && (isOfTask || section === 'due')) {
    const { window, people } = timeAround(sight, target);
    return window && windowCard(window, plan.organisation, people, language);
  }
  const isSpan = key === 'period' || key === 'leave' || key === 'by' || key === 'issued';
  const period = isSpan ? parsePeriod(node.text, plan?.period) : undefined;
  const organisation =
    plan?.organisation ?? analysis.loaded.set.organisations.find(({ file }) => file.path === sight.file.path);
  if (period === undefined || !isPeriod(period) || organisation === undefined) return undefined;
  return windowCard({ start: period.start, end: period.end, assumed: false }, organisation, [], language);
}

/** The turns of repeated work. */
function turnsCard(sight: Sight, target: Target): string | undefined {
  const task = taskAround(sight, target);
  const activities = (task && sight.analysis?.context.activities(task)) ?? [];
  const days = activities.map(({ due }) => due).filter((due) => due !== undefined);
  if (days.length === 0) return undefined;
  const { language } = sight;
  const shown = days.slice(0, 24).map((day) => writeDay(day, language, 'table'));
  return paragraphs([editorWords(language).hover.turns(days.length), shown.join(' · ')]);
}

function effortOf(sight: Sight, target: Target): string | undefined {
  const { analysis, language } = sight;
  if (analysis === undefined || target.path.findLast((step) => typeof step === 'string') === undefined)
    return undefined;
  if (!target.path.includes('effort')) return undefined;
  const activities = activitiesAround(sight, target);
  return activities.length === 0 ? undefined : effortCard(activities, analysis.context.expansion, language);
}

/** When the task or the step is done, and by whom. */
function timeAround(
  sight: Sight,
  target: Target,
): { readonly window: Window | undefined; readonly people: readonly Person[] } {
  const activities = activitiesAround(sight, target);
  const windows = activities.map(({ window }) => window).filter((window) => window !== undefined);
  const people = new Set(activities.flatMap(({ workers }) => workers.map(({ person }) => person)));
  const window: Window | undefined =
    windows.length === 0
      ? undefined
      : {
          start: Math.min(...windows.map(({ start }) => start)),
          end: Math.max(...windows.map(({ end }) => end)),
          assumed: windows.some(({ assumed }) => assumed),
        };
  return { window, people: [...people].filter((person) => person !== undefined) };
}

/** The work of the step around a place, else of the task. */
function activitiesAround(sight: Sight, target: Target): readonly Activity[] {
  const task = taskAround(sight, target);
  const activities = (task && sight.analysis?.context.activities(task)) ?? [];
  const step = target.holders.find(({ section }) => section === 'step');
  return step === undefined ? activities : activities.filter((one) => one.step?.number === step.index + 1);
}

/** The task around a place, as it was last seen. */
function taskAround({ plan, workspace }: Sight, { holders, node }: Target): Task | undefined {
  const holder = holders.findLast(({ section }) => section === 'task');
  if (plan === undefined || holder === undefined) return undefined;
  const id = holder.node.entries.find(({ key }) => key.text === 'id')?.value;
  const text = id?.kind === 'scalar' ? id.text.normalize('NFC') : undefined;
  let around: Task | undefined;
  for (const task of allTasks(plan)) {
    if (text !== undefined && task.id.value === text) return task;
    const now = workspace.placeNow({ file: task.file, start: task.start, end: task.end });
    if (text === undefined && now !== undefined && now.start <= node.start && node.end <= now.end) around = task;
  }
  return around;
}
