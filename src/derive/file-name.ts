import { dirname, join } from 'node:path';
import { formatPeriod } from '../calendar/period.ts';
import { choosesUnit, type DeriveRequest } from './request.ts';

/** The name that a plan gets where none is given: `2026-q2`, `khtc-2026-q2`, after the parent's. */
export function fileNameFor(request: Omit<DeriveRequest, 'path'>): string {
  const { parent, period, unit, person } = request;
  const now = formatPeriod(period).toLowerCase().replaceAll('/', '-');
  const then = formatPeriod(parent.period).toLowerCase().replaceAll('/', '-');
  const whose = person?.id.value ?? (choosesUnit({ ...request, path: '' }) ? unit?.id.value : undefined);
  if (whose !== undefined) return `${whose}-${now}.plan.yaml`;
  const at = parent.id.toLowerCase().indexOf(then);
  const name = at < 0 ? `${parent.id}-${now}` : parent.id.slice(0, at) + now + parent.id.slice(at + then.length);
  return `${name}.plan.yaml`;
}

/** Where it stands: beside its parent. */
export function besideParent(request: Omit<DeriveRequest, 'path'>): string {
  return join(dirname(request.parent.file.path), fileNameFor(request));
}
