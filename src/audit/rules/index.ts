import type { Rule } from '../rule.ts';
import { absentLead } from './absent-lead.ts';
import { coarseDeadline } from './coarse-deadline.ts';
import { collectiveLead } from './collective-lead.ts';
import { containedTask } from './contained-task.ts';
import { crowdedTask } from './crowded-task.ts';
import { deadlinePileUp } from './deadline-pile-up.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { dependencyOrder } from './dependency-order.ts';
import { doubleBooked } from './double-booked.ts';
import { dueOnDayOff } from './due-on-day-off.ts';
import { duplicateDeliverable } from './duplicate-deliverable.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTask } from './duplicate-task.ts';
import { effortMismatch } from './effort-mismatch.ts';
import { emptyWindow } from './empty-window.ts';
import { escapeClause } from './escape-clause.ts';
import { expiredSuppression } from './expired-suppression.ts';
import { impossibleLoad } from './impossible-load.ts';
import { incompleteReference } from './incomplete-reference.ts';
import { inspectedTwice } from './inspected-twice.ts';
import { invalidPlan } from './invalid-plan.ts';
import { joinedTasks } from './joined-tasks.ts';
import { leadAlsoSupports } from './lead-also-supports.ts';
import { leadConcentration } from './lead-concentration.ts';
import { longTaskWithoutSteps } from './long-task-without-steps.ts';
import { missingAuthority } from './missing-authority.ts';
import { missingDeliverable } from './missing-deliverable.ts';
import { missingEffort } from './missing-effort.ts';
import { missingFocalPoint } from './missing-focal-point.ts';
import { missingFromChild } from './missing-from-child.ts';
import { missingHead } from './missing-head.ts';
import { missingSource } from './missing-source.ts';
import { neverLead } from './never-lead.ts';
import { objectiveWithoutTask } from './objective-without-task.ts';
import { openEndedList } from './open-ended-list.ts';
import { outsidePeriod } from './outside-period.ts';
import { overlappingScope } from './overlapping-scope.ts';
import { overloadedMonth } from './overloaded-month.ts';
import { parentDrift } from './parent-drift.ts';
import { placeholder } from './placeholder.ts';
import { reversedDates } from './reversed-dates.ts';
import { selfApproval } from './self-approval.ts';
import { severalLeads } from './several-leads.ts';
import { shortTitle } from './short-title.ts';
import { strippedCharacters } from './stripped-characters.ts';
import { taskWithoutObjective } from './task-without-objective.ts';
import { twoDeadlines } from './two-deadlines.ts';
import { unassignedPerson } from './unassigned-person.ts';
import { uncoveredYear } from './uncovered-year.ts';
import { underusedPerson } from './underused-person.ts';
import { unexplainedSuppression } from './unexplained-suppression.ts';
import { unitCycle } from './unit-cycle.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unmeasuredTarget } from './unmeasured-target.ts';
import { unownedTask } from './unowned-task.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unscheduledTask } from './unscheduled-task.ts';
import { unsupervisedTask } from './unsupervised-task.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueDeadline } from './vague-deadline.ts';
import { vagueTask } from './vague-task.ts';
import { vagueWord } from './vague-word.ts';
import { weakDeliverable } from './weak-deliverable.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order in which `plan rules` lists them. */
export const rules: readonly Rule[] = [
  unownedTask,
  severalLeads,
  collectiveLead,
  missingHead,
  absentLead,
  missingFocalPoint,
  leadAlsoSupports,
  crowdedTask,
  unsupervisedTask,
  selfApproval,
  missingAuthority,
  leadConcentration,
  neverLead,
  unassignedPerson,
  vagueTask,
  vagueWord,
  escapeClause,
  openEndedList,
  placeholder,
  joinedTasks,
  incompleteReference,
  shortTitle,
  twoDeadlines,
  missingDeliverable,
  weakDeliverable,
  unmeasuredTarget,
  missingSource,
  unscheduledTask,
  vagueDeadline,
  coarseDeadline,
  outsidePeriod,
  reversedDates,
  emptyWindow,
  longTaskWithoutSteps,
  dueOnDayOff,
  deadlinePileUp,
  missingEffort,
  effortMismatch,
  uncoveredYear,
  doubleBooked,
  overloadedMonth,
  impossibleLoad,
  underusedPerson,
  duplicateTask,
  overlappingScope,
  containedTask,
  duplicateDeliverable,
  inspectedTwice,
  dependencyCycle,
  dependencyOrder,
  taskWithoutObjective,
  objectiveWithoutTask,
  missingFromChild,
  parentDrift,
  unitCycle,
  unknownReference,
  duplicateId,
  unknownKey,
  unreadableFile,
  invalidPlan,
  yamlSyntax,
  strippedCharacters,
  unexplainedSuppression,
  unusedSuppression,
  expiredSuppression,
  unknownRule,
];
