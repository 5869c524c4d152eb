import type { Unit } from '../../model/organisation.ts';
import type { MappingNode } from '../yaml/tree.ts';
import { valueAt } from './fields.ts';
import type { Mutable } from './mutable.ts';
import { placeOf, type Reading, report } from './reading.ts';

/**
 * Reports units that stand above themselves, once a circle, at the last of them in the file, and takes the parent from
 * that one: whoever walks up the tree afterwards comes to an end.
 */
export function cutUnitCycles(
  reading: Reading,
  units: readonly { readonly member: Mutable<Unit>; readonly node: MappingNode }[],
): void {
  const order = new Map<Unit, number>(units.map(({ member }, at) => [member, at]));
  const safe = new Set<Unit>();
  for (const { member } of units) {
    const path: Unit[] = [];
    const onPath = new Set<Unit>();
    let at: Unit | undefined = member;
    while (at !== undefined && !safe.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = at.parent;
    }
    if (at !== undefined && onPath.has(at)) cut(path.slice(path.indexOf(at)));
    for (const unit of path) safe.add(unit);
  }

  function cut(circle: readonly Unit[]): void {
    const last = circle.reduce((a, b) => ((order.get(a) ?? -1) > (order.get(b) ?? -1) ? a : b));
    const being = units[order.get(last) ?? -1];
    const place = valueAt(being?.node, 'parent');
    if (being === undefined || place === undefined) return;
    const at = circle.indexOf(last);
    const around = [...circle.slice(at), ...circle.slice(0, at)];
    being.member.parent = undefined;
    report(
      reading,
      'unit-cycle',
      place,
      'parent',
      { problem: 'unit-cycle', ids: around.map(({ id }) => id.value) },
      {
        subject: { ...reading.subject, unit: last.id.value },
        related: around.slice(1).map((unit) => ({ place: placeOf(unit.file, unit.id), task: null, label: 'cycle' })),
      },
    );
  }
}
