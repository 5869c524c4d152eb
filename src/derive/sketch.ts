import { formatPeriod } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import { copiesOf } from '../expand/activities.ts';
import { expand } from '../expand/expand.ts';
import { isLedFrom, isWorkIn } from '../expand/whose-work.ts';
import type { Activity, Copy, Expansion } from '../model/expansion.ts';
import { allTasks } from '../model/plan.ts';
import type { Actor, Task } from '../model/task.ts';
import { isSameActor } from '../read/build/references.ts';
import { type Drafting, draftCopies, draftOnce, draftRepeated, draftTurn, leadIn } from './drafts.ts';
import { fallsTo, isLedBy } from './falls-to.ts';
import { unsaidBy } from './fits.ts';
import { type Known, keepsId } from './group-row.ts';
import { type Piece, pieceCutter, wholePiece } from './pieces.ts';
import type { UnsaidEffort } from './report.ts';
import { childPlan, choosesUnit, type DeriveRequest } from './request.ts';
import type { Sketch } from './row.ts';

/** The rows of the plan to be made, and what of the parent plan is in none. */
export interface Sketches {
  readonly rows: readonly Sketch[];
  /** Tasks that say no time. */
  readonly unscheduled: readonly Task[];
  readonly unsaid: readonly UnsaidEffort[];
  /** Whether tasks of the plan's unit are left out, since somebody else leads them. */
  readonly isPartial: boolean;
}

/** What of the parent plan falls to the period, and to whom: cut to it, under its group rows. */
export function sketchRows(request: DeriveRequest): Sketches {
  const sketcher = new Sketcher(request);
  const rows = sketcher.rowsOf(request.parent.tasks);
  const { unscheduled, unsaid, isPartial } = sketcher;
  return { rows, unscheduled, unsaid, isPartial };
}

class Sketcher {
  readonly unscheduled: Task[] = [];
  readonly unsaid: UnsaidEffort[] = [];
  isPartial = false;
  readonly #request: DeriveRequest;
  readonly #expansion: Expansion;
  readonly #cut: (activity: Activity) => Piece | undefined;
  /** Ids of the parent plan, which no other row may take, and those given. */
  readonly #taken: Set<string>;

  constructor(request: DeriveRequest) {
    const { set, parent, period } = request;
    this.#request = request;
    // By itself: what other plans carry out of the parent has no say in what there is to carry out.
    this.#expansion = expand({ ...set, plans: [parent] }, 'even');
    this.#cut = pieceCutter(parent.organisation, period);
    this.#taken = new Set([...allTasks(parent)].map((task) => task.id.value));
  }

  rowsOf(tasks: readonly Task[]): Sketch[] {
    return tasks.flatMap((task) => (task.children.length > 0 ? this.#group(task) : this.#leaf(task)));
  }

  #group(task: Task): Sketch[] {
    const children = this.rowsOf(task.children);
    if (children.length === 0) return [];
    const { period } = this.#request;
    const known: Known = {
      hasWork: (one) => this.#hasWork(one),
      timing: (one) => this.#expansion.timingOf.get(one),
      isDueInPeriod: (day) => day >= period.start && day <= period.end,
    };
    const own = this.#newId(task, formatPeriod(period));
    const id = keepsId(task, children, known) ? task.id.value : own;
    const key = id === task.id.value ? id : `~${id}`;
    return [
      {
        key,
        id,
        ids: [task.id.value, own],
        of: undefined,
        source: task,
        draft: undefined,
        isCopy: false,
        part: undefined,
        children,
      },
    ];
  }

  #hasWork(task: Task): boolean {
    if (task.children.length > 0) return task.children.some((child) => this.#hasWork(child));
    return this.#activities(task).some((activity) => this.#cut(activity) !== undefined);
  }

  #activities(task: Task): readonly Activity[] {
    return this.#expansion.activitiesOf.get(task) ?? [];
  }

  #leaf(task: Task): Sketch[] {
    const activities = this.#activities(task);
    const isUnscheduled = activities.every(({ window }) => window === undefined);
    if (isUnscheduled && activities.some((one) => isLedBy(this.#request, one))) this.unscheduled.push(task);
    const wanted = activities.filter((activity) => fallsTo(this.#request, activity));
    const { unit } = childPlan(this.#request);
    const given = activities.filter(
      (one) => isWorkIn(this.#request.period, one) && (unit === undefined || isLedFrom(unit, one)),
    );
    if (given.some((one) => !(task.each === undefined ? wanted.length > 0 : wanted.includes(one))))
      this.isPartial = true;
    if (wanted.length === 0) return [];
    const drafting: Drafting = { request: this.#request, timing: this.#expansion.timingOf.get(task)! };
    if (task.each === undefined) return this.#rowsFor(task, task, undefined, activities, drafting, false);
    const ids = new Set(wanted.map(({ copy }) => copy!.id));
    const copies = copiesOf(task).filter((copy) => copy !== undefined && ids.has(copy.id)) as Copy[];
    const whole = this.#allCopies(task, copies, activities, drafting);
    if (whole !== undefined) return [this.#sketch(task, whole, undefined, undefined, undefined)];
    return copies.flatMap((copy) => {
      const own = activities.filter((activity) => activity.copy?.id === copy.id);
      return this.#rowsFor(copyOf(task, copy, this.#request), task, copy, own, drafting, copies.length > 1);
    });
  }

  /** One row for all copies, where the plan is for all of them. */
  #allCopies(
    task: Task,
    copies: readonly Copy[],
    activities: readonly Activity[],
    drafting: Drafting,
  ): Task | undefined {
    const all = new Set(activities.filter(({ window }) => window !== undefined).map(({ copy }) => copy?.id));
    if (choosesUnit(this.#request) || copies.length !== all.size) return undefined;
    if (task.repeat !== undefined) return draftRepeated(task, turnsIn(activities, this.#request), drafting);
    return draftCopies(task, this.#pieces(activities), copies.length, drafting);
  }

  #rowsFor(
    task: Task,
    source: Task,
    copy: Copy | undefined,
    activities: readonly Activity[],
    drafting: Drafting,
    several: boolean,
  ): Sketch[] {
    const name = several && copy !== undefined ? nameOf(copy) : undefined;
    if (task.repeat === undefined) {
      const pieces = this.#pieces(activities);
      const draft = draftOnce(task, pieces, drafting);
      this.#note(source, draft, pieces);
      return [this.#sketch(source, draft, copy, undefined, name)];
    }
    const turns = turnsIn(activities, this.#request);
    const repeated = draftRepeated(task, turns, drafting);
    if (repeated !== undefined) return [this.#sketch(source, repeated, copy, undefined, name)];
    return turns.flatMap(({ activity }) => {
      const piece = this.#cut(activity);
      if (piece === undefined) return [];
      const turn = activity.occurrence!.id;
      const when = writePeriod(turn, this.#request.language, 'sentence');
      const part = name === undefined ? when : `${name}, ${when}`;
      const draft = draftTurn(task, piece, drafting);
      this.#note(source, draft, [piece]);
      return [this.#sketch(source, draft, copy, turn, part)];
    });
  }

  #note(task: Task, draft: Task, pieces: readonly Piece[]): void {
    const hundredths = unsaidBy(draft, pieces);
    if (hundredths > 0) this.unsaid.push({ task, hundredths });
  }

  #pieces(activities: readonly Activity[]): Piece[] {
    return activities.map(this.#cut).filter((piece) => piece !== undefined);
  }

  #sketch(
    source: Task,
    draft: Task,
    copy: Copy | undefined,
    turn: string | undefined,
    part: string | undefined,
  ): Sketch {
    const copyId = copy === undefined ? '' : `#${copy.id}`;
    const key = `${source.id.value}${copyId}${turn === undefined ? '' : `@${turn}`}`;
    // The plan of a unit carries out the unit's own copy without saying so.
    const isOwn = copy !== undefined && copy.id === childPlan(this.#request).unit?.id.value && turn === undefined;
    const of = (copy === undefined && turn === undefined) || isOwn ? undefined : key;
    const suffix = [isOwn ? undefined : copy?.id, turn].filter((one) => one !== undefined).join('-');
    const id = of === undefined ? source.id.value : this.#newId(source, suffix);
    return { key, id, ids: [id], of, source, draft, isCopy: copy !== undefined, part, children: undefined };
  }

  #newId(task: Task, suffix: string): string {
    const wanted = `${task.id.value}-${suffix.replace(/[@#:/\s]+/g, '-')}`;
    let id = wanted;
    for (let again = 2; this.#taken.has(id); again += 1) id = `${wanted}-${again}`;
    this.#taken.add(id);
    return id;
  }
}

/** The turns that belong to the period, whole. */
function turnsIn(activities: readonly Activity[], { period }: DeriveRequest): Piece[] {
  return activities
    .filter((activity) => isWorkIn(period, activity))
    .map(wholePiece)
    .filter((piece) => piece !== undefined);
}

/** A copy as a task of its own. */
function copyOf(task: Task, copy: Copy, request: DeriveRequest): Task {
  const id = { value: copy.id, start: 0, end: 0 };
  const actor: Actor = {
    written: id,
    person: copy.person,
    unit: copy.person === undefined ? copy.unit : undefined,
    group: undefined,
  };
  // The steps of the parent's task have its support without its lead, the focal point of all copies.
  const isFocal = (one: Actor): boolean => task.leads.some((lead) => isSameActor(lead, one));
  const support =
    task.steps.length > 0 && task.support.some(isFocal) ? task.support.filter((one) => !isFocal(one)) : task.support;
  return { ...task, each: undefined, support, leads: [leadIn(childPlan(request), actor)] };
}

function nameOf({ person, unit }: Copy): string | undefined {
  return person?.name.value ?? unit?.short ?? unit?.name.value;
}
