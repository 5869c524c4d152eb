import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Member, Organisation } from '../model/organisation.ts';
import { parseEffort } from '../read/build/effort.ts';
import type { Draft, DraftValue, ItemKind, StepDraft } from '../scaffold/new-item.ts';
import { stepOf } from '../scaffold/new-step.ts';
import { closest } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { namesOf, type Target, tasksOf } from './add-target.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './errors.ts';

const single =
  'id title lead due deliverable when effort objective supervisor submitTo approves kind repeat source note under newGroup name unit capacity from until short parent head measure target measureUnit'.split(
    ' ',
  );
/** Fields that hold several, by the options that give one each. */
const several: Readonly<Record<ItemKind, Readonly<Record<string, string>>>> = {
  task: { support: 'support', after: 'after', each: 'each' },
  person: { leave: 'leave' },
  group: { members: 'member' },
  unit: {},
  objective: {},
};

/**
 * What the options say of an item.
 *
 * @throws UsageError where a step cannot be read, or the group is none
 */
export function givenBy({ options }: CommandInput, target: Target): Draft {
  const { kind, language } = target;
  const draft: Record<string, DraftValue> = {};
  for (const name of single) {
    const text = options.text(name)?.normalize('NFC').trim();
    if (text !== undefined && text !== '') draft[name] = text;
  }
  for (const [field, option] of Object.entries(several[kind])) {
    const texts = options.texts(option).flatMap((text) => text.split(','));
    if (texts.length > 0) draft[field] = texts.map((text) => text.normalize('NFC').trim());
  }
  if (options.flag('external')) draft.external = true;
  const steps = kind === 'task' ? options.texts('step').map((text) => stepGiven(text.normalize('NFC'), language)) : [];
  if (steps.length > 0) draft.steps = steps;
  if (kind === 'task') checkGroup(draft, target);
  return Object.fromEntries(Object.entries(draft).map(([field, value]) => [field, inForm(field, value, target)]));
}

function stepGiven(text: string, language: Language): StepDraft {
  const step = stepOf(text);
  if (step !== undefined) return step;
  const form =
    language === 'vi'
      ? '"Gửi lấy ý kiến; due 2026-03-31; effort 10d; lead ID"'
      : '"Send the draft out; due 2026-03-31; effort 10d; lead ID"';
  throw new UsageError(messages(language).problem.badValue('--step', text, form));
}

function checkGroup({ under, newGroup }: Draft, { plan, language }: Target): void {
  const vi = language === 'vi';
  if (under !== undefined && newGroup !== undefined)
    throw new UsageError(
      vi ? 'chỉ dùng một trong hai: `--under` hoặc `--new-group`' : '`--under` and `--new-group` exclude each other',
    );
  const ids = tasksOf(plan).map(({ id }) => id.value);
  if (typeof under !== 'string' || ids.includes(under)) return;
  const nearest = closest(under, ids);
  throw new UsageError(
    vi ? `kế hoạch không có nhiệm vụ \`${under}\`` : `the plan has no task \`${under}\``,
    nearest === undefined ? undefined : messages(language).problem.didYouMean(nearest),
  );
}

/**
 * A value as files write it: ids in place of names, `2026-06-25` for `25/6/2026`, `14d` for `14`. What has no certain
 * meaning stays as it is, for the checks to speak of.
 */
export function inForm(field: string, value: DraftValue, target: Target): DraftValue {
  if (typeof value === 'string') return textInForm(field, value, target);
  if (value === true) return value;
  const isTexts = (list: readonly string[] | readonly StepDraft[]): list is readonly string[] =>
    typeof list[0] === 'string';
  if (isTexts(value)) return value.map((text) => textInForm(field, text, target));
  return value.map((step) =>
    Object.fromEntries(Object.entries(step).map(([key, text]) => [key, textInForm(key, text, target)])),
  );
}

function textInForm(field: string, text: string, { kind, plan, organisation, language }: Target): string {
  switch (field) {
    case 'lead':
    case 'supervisor':
    case 'support':
    case 'each':
    case 'members':
    case 'unit':
    case 'parent':
    case 'head':
      return memberNamed(text, organisation)?.id.value ?? text;
    case 'when':
    case 'due':
      return timeInForm(text, plan?.period, language);
    case 'from':
    case 'until':
    case 'leave':
      return timeInForm(text, undefined, language);
    case 'effort': {
      // A question about days is answered with a number.
      const amount = parseEffort(text, 8);
      return amount.kind === 'wrong' ? (amount.suggestion ?? text) : text;
    }
    case 'capacity':
      return kind === 'person' && /^\d{1,3}$/.test(text) ? `${text}%` : text;
    default:
      return text;
  }
}

function timeInForm(text: string, within: Period | undefined, language: Language): string {
  // 3/4/2026 is March to some who write English.
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})\b/.exec(text) ?? [];
  if (language === 'en' && Number(first) <= 12 && Number(second) <= 12) return text;
  const read = parsePeriod(text, within);
  // Of a day that does not exist, nobody knows which one was meant.
  return isPeriod(read) || read.problem !== 'syntax' ? text : (read.suggestion ?? text);
}

/** The one member that has an id, or a name; undefined where none or several have. */
function memberNamed(text: string, { members }: Organisation): Member | undefined {
  const own = members.get(text);
  if (own !== undefined) return own;
  const folded = fold(text);
  const found = [...members.values()].filter((member) => namesOf(member).some((name) => fold(name) === folded));
  return found.length === 1 ? found[0] : undefined;
}
