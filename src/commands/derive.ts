import { join, resolve } from 'node:path';
import { formatPeriod, isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { parentsFor } from '../derive/choose-parent.ts';
import { type DerivedPlan, type DeriveRequest, derivePlan, planText } from '../derive/derive.ts';
import { besideParent, fileNameFor } from '../derive/file-name.ts';
import type { DeriveChange } from '../derive/report.ts';
import { updatePlan } from '../derive/update.ts';
import { messages } from '../locale/messages.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { diskSources } from '../source/disk.ts';
import { shownPath } from '../source/shown-path.ts';
import { blocked } from './blocked.ts';
import type { CommandInput, Io, Run } from './command.ts';
import { deriveMessages } from './derive-messages.ts';
import { deriveReport } from './derive-report.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans } from './open.ts';
import { write } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { memberOf } from './selection.ts';

/** Makes a plan out of a part of another, or brings one that was made so up to date. */
export const derivePlans: Run = async (input, io) => {
  const opened = await openPlans(input, io, input.arguments);
  const { language } = opened;
  const says = deriveMessages(language);
  const output = input.options.text('output');
  for (const option of ['diff', 'dryRun', 'force'] as const)
    if (input.options.flag(option) && output === undefined)
      throw new UsageError(says.needsOutput(option === 'dryRun' ? '--dry-run' : `--${option}`));
  if (await blocked(opened, input, io)) return 'findings';
  const request = await requestOf(input, opened, io);
  const plans = new Set(opened.loaded.set.plans.map(({ file }) => file));
  const others = opened.loaded.files.filter((file) => !plans.has(file));
  if (input.options.flag('force')) await refuseInputs([request.path], others, io, language);
  const derived = await derivePlan(request);
  const standing = output === undefined ? undefined : await standingAt(request, opened, input, io);
  if (standing === undefined && derived.rows.length === 0) throw new UsageError(says.nothing(request.parent.file.name));
  const result = standing === undefined ? fresh(request, derived) : await renewed(request, derived, standing);
  if (output === undefined) await write(io.stdout, result.text);
  else if (input.options.flag('diff')) {
    const { unifiedDiff } = await import('../edit/diff.ts');
    await write(io.stdout, unifiedDiff(shownPath(request.path, io.cwd), result.before, result.text));
  } else if (!input.options.flag('dryRun') && result.before !== result.text) {
    const { writeFileSafely } = await import('../source/write-file.ts');
    await writeFileSafely(request.path, result.bom + result.text, { overwrite: true });
  }
  const isWritten = !input.options.flag('diff') && !input.options.flag('dryRun');
  const target = output === undefined ? undefined : shownPath(request.path, io.cwd);
  await write(io.stderr, deriveReport({ request, derived, changes: result.changes, target, isWritten, language }));
  return 'clean';
};

interface Result {
  /** What stands in the file; empty where it is new. */
  readonly before: string;
  readonly text: string;
  readonly bom: string;
  /** Undefined where the whole file is written. */
  readonly changes: readonly DeriveChange[] | undefined;
}

function fresh(request: DeriveRequest, derived: DerivedPlan): Result {
  const { period, unit, person } = request;
  const who = [unit && ` --unit ${unit.id.value}`, person && ` --person ${person.id.value}`];
  const command = `plan derive --period ${formatPeriod(period)}${who.filter((one) => one !== undefined).join('')}`;
  return { before: '', text: planText(request, derived, command), bom: '', changes: undefined };
}

async function renewed(request: DeriveRequest, derived: DerivedPlan, { plan, set }: Standing): Promise<Result> {
  const { text, changes } = await updatePlan(request, derived, plan, set);
  return { before: plan.file.text, text, bom: plan.file.bom ? '\ufeff' : '', changes };
}

interface Standing {
  readonly plan: Plan;
  readonly set: PlanSet;
}

/**
 * The plan that stands where the new one is to go; undefined where nothing does, or it is to be written over.
 *
 * @throws UsageError where something else stands there
 */
async function standingAt(
  { parent, path, period, unit }: DeriveRequest,
  opened: Opened,
  input: CommandInput,
  io: Io,
): Promise<Standing | undefined> {
  const kind = await diskSources(io.cwd).kindOf(path);
  if (kind === undefined || input.options.flag('force')) return undefined;
  const says = deriveMessages(opened.language);
  const planAt = (set: PlanSet): Plan | undefined => set.plans.find((one) => one.file.path === path);
  let { set } = opened.loaded;
  // A file that the configuration does not take for a plan.
  if (planAt(set) === undefined) ({ set } = (await openPlans(input, io, [parent.file.path, path])).loaded);
  const plan = planAt(set);
  if (plan?.parent?.file.path !== parent.file.path || plan === undefined)
    throw new UsageError(says.stranger(shownPath(path, io.cwd), parent.file.name), says.useForce);
  const isSame = plan.period.start === period.start && plan.period.end === period.end;
  if (!isSame || plan.unit?.id.value !== (unit ?? parent.unit)?.id.value)
    throw new UsageError(says.otherPlan(shownPath(path, io.cwd)), says.useForce);
  return { plan, set };
}

async function requestOf(input: CommandInput, opened: Opened, io: Io): Promise<DeriveRequest> {
  const { loaded, language } = opened;
  const { set } = loaded;
  const [unitId, personId, written] = (['unit', 'person', 'period'] as const).map((name) => input.options.text(name));
  const unit = unitId === undefined ? undefined : memberOf(set, unitId, 'unit', language);
  const person = personId === undefined ? undefined : memberOf(set, personId, 'person', language);
  if (written === undefined && unit === undefined && person === undefined)
    throw new UsageError(deriveMessages(language).nothingChosen);
  const output = input.options.text('output');
  const out = output === undefined ? undefined : resolve(io.cwd, output);
  const plans = set.plans.filter((plan) => loaded.requested.has(plan.file) && plan.file.path !== out);
  const periodIn = (plan: Plan): Period | undefined => {
    const period = written === undefined ? plan.period : parsePeriod(written, plan.period);
    return isPeriod(period) ? period : undefined;
  };
  const parent = parentOf(plans, { periodIn, unit, person, path: out }, input, opened);
  const request = { set, parent, period: periodIn(parent)!, unit, person, language: parent.language ?? language };
  const isFolder =
    out !== undefined && (/[/\\]$/.test(output!) || (await diskSources(io.cwd).kindOf(out)) === 'folder');
  const path = isFolder ? join(out, fileNameFor(request)) : (out ?? besideParent(request));
  return { ...request, path };
}

/** @throws UsageError where no plan, or not just one, can be the parent */
function parentOf(
  plans: readonly Plan[],
  wanted: Parameters<typeof parentsFor>[1],
  input: CommandInput,
  { language }: Opened,
): Plan {
  const says = deriveMessages(language);
  const written = input.options.text('period');
  checkPeriod(written, plans, language);
  const [only] = plans;
  if (input.arguments.length > 0 && plans.length === 1 && only !== undefined) {
    const period = wanted.periodIn(only);
    if (period === undefined || period.start < only.period.start || period.end > only.period.end)
      throw new UsageError(says.outside(written ?? '', only.file.name));
    return only;
  }
  const parents = parentsFor(plans, wanted);
  const [parent] = parents;
  if (parent === undefined) throw new UsageError(says.noParent(written));
  if (parents.length > 1) {
    const names = parents.map(({ file }) => `\`${file.name}\``).join(', ');
    throw new UsageError(says.severalParents(names), says.nameOne);
  }
  return parent;
}

function checkPeriod(written: string | undefined, plans: readonly Plan[], language: Opened['language']): void {
  if (written === undefined || plans.length === 0) return;
  const problem = parsePeriod(written, plans[0]!.period);
  if (isPeriod(problem) || !['syntax', 'no-such-date', 'out-of-range', 'reversed'].includes(problem.problem)) return;
  const words = messages(language).problem;
  const help = problem.suggestion === null ? undefined : words.didYouMean(problem.suggestion);
  throw new UsageError(words.badValue('--period', written, '2026-Q2, 2026-03'), help);
}
