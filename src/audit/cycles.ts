import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';
import { type Dependencies, type Dependency, dependencies } from './dependencies.ts';

/** Dependencies that lead back to where they start: each row waits for the row of the next, or for its group or tasks. */
export type Cycle = readonly Dependency[];

/** Circles are listed up to this many dependencies in all; the rest shows when some of them are mended. */
const longestListing = 200_000;

/** The circles of the plan set, each with the dependency of its last row in the set first. */
export function cycles(context: AuditContext): readonly Cycle[] {
  return context.shared('dependency cycles', () => findCycles(dependencies(context)));
}

/** That a row begins, or that it is done. Of a group row the two differ; a task to do is one event. */
interface Event {
  readonly row: Task;
  readonly isEnd: boolean;
}

interface Edge {
  readonly to: Event;
  /** The dependency as written; none where a group and its tasks hang together. */
  readonly written: Dependency | undefined;
}

interface Visit {
  readonly event: Event;
  readonly edges: readonly Edge[];
  next: number;
  /** What led here. */
  readonly came: Dependency | undefined;
}

/**
 * A search in depth along what waits for what: an edge to an event that is still being visited closes a circle. Group
 * rows make two events, so that there are as many edges as dependencies and rows, however large the groups.
 */
function findCycles(all: Dependencies): Cycle[] {
  const order = new Map(all.all.map(({ task }, i) => [task, i]));
  const eventsOf = eventsByRow();
  // How deep on the path an event is being visited; below zero when it is done with.
  const depths = new Map<Event, number>();
  const path: Visit[] = [];
  const found = new Map<Dependency, Cycle>();
  let listed = 0;
  const enter = (event: Event, came: Dependency | undefined): void => {
    depths.set(event, path.length);
    path.push({ event, edges: edgesOf(event, all, eventsOf), next: 0, came });
  };
  for (const { task } of all.all) {
    const { start } = eventsOf(task);
    if (!depths.has(start)) enter(start, undefined);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const edge = visit.edges[visit.next];
      visit.next += 1;
      const depth = edge && depths.get(edge.to);
      if (edge === undefined) {
        depths.set(visit.event, -1);
        path.pop();
      } else if (depth === undefined) enter(edge.to, edge.written);
      else if (depth >= 0 && listed < longestListing) {
        const circle = [...path.slice(depth + 1).map(({ came }) => came), edge.written].filter(
          (one) => one !== undefined,
        );
        const cycle = lastFirst(circle, order);
        if (cycle[0] !== undefined && !found.has(cycle[0])) found.set(cycle[0], cycle);
        listed += path.length - depth;
      }
    }
  }
  return [...found.values()];
}

interface Events {
  readonly start: Event;
  readonly end: Event;
}

function eventsByRow(): (row: Task) => Events {
  const known = new Map<Task, Events>();
  return (row) => {
    let events = known.get(row);
    if (events === undefined) {
      const start = { row, isEnd: false };
      events = { start, end: row.children.length === 0 ? start : { row, isEnd: true } };
      known.set(row, events);
    }
    return events;
  };
}

function edgesOf({ row, isEnd }: Event, { of }: Dependencies, eventsOf: (row: Task) => Events): Edge[] {
  // A group is done when its tasks are.
  if (isEnd) return row.children.map((child) => ({ to: eventsOf(child).end, written: undefined }));
  const edges: Edge[] = (of.get(row) ?? []).map((written) => ({ to: eventsOf(written.target).end, written }));
  // What a group waits for, its tasks wait for.
  if (row.parent !== undefined) edges.push({ to: eventsOf(row.parent).start, written: undefined });
  return edges;
}

function lastFirst(circle: readonly Dependency[], order: ReadonlyMap<Task, number>): Cycle {
  let last = 0;
  for (const [i, { task }] of circle.entries()) if (order.get(task)! > order.get(circle[last]!.task)!) last = i;
  return [...circle.slice(last), ...circle.slice(0, last)];
}
