import { isLedFrom, isWorkIn } from '../expand/whose-work.ts';
import type { Activity } from '../model/expansion.ts';
import { choosesUnit, type DeriveRequest } from './request.ts';

/** Whether an activity is for the plan that is made: it has work in the period, and the right people lead it. */
export function fallsTo(request: DeriveRequest, activity: Activity): boolean {
  return isWorkIn(request.period, activity) && isLedBy(request, activity);
}

/** Whether the unit or the person whose plan it will be leads. */
export function isLedBy(request: DeriveRequest, activity: Activity): boolean {
  const { unit, person } = request;
  if (person !== undefined && !activity.workers.some((one) => one.role === 'lead' && one.person === person))
    return false;
  return unit === undefined || !choosesUnit(request) || isLedFrom(unit, activity);
}
