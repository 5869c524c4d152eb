import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { writeDay, writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import { clean } from './cells.ts';
import { documentType, documentWords } from './document-words.ts';
import type { Heading, Recipients, Signature } from './model.ts';
import type { DocumentFlags, Layout } from './request.ts';

/** What the heads of a plan's own tables say. */
export interface PaperContext {
  readonly plan: Plan;
  readonly language: Language;
  readonly layout: Layout;
  readonly flags: DocumentFlags;
  /** The part of the plan that the sheet is about; its number and date are then still to be given. */
  readonly part: Period | undefined;
}

const noHeading: Heading = {
  bodies: undefined,
  motto: undefined,
  number: undefined,
  placeAndDate: undefined,
  label: undefined,
  title: [],
  subject: undefined,
  notes: [],
  bases: [],
  facts: [],
};

/** The head of a table that stands for the plan itself, or of the appendix to it. */
export function planHeading(context: PaperContext, appendixTitle: string): Heading {
  const { plan, language, layout, flags, part } = context;
  if (layout === 'appendix') return appendixHeading(context, appendixTitle);
  const { title, subject } = titleOf(context);
  if (layout === 'plain') {
    return { ...noHeading, title: language === 'vi' ? [capitals([...title, subject ?? ''].join(' '))] : title };
  }
  const bases = part === undefined ? (plan.document?.bases ?? []).map(({ value }) => value) : [];
  return {
    ...noHeading,
    ...letterhead({ ...context, unit: plan.unit }),
    number: numberLine(context),
    placeAndDate: placeAndDate(plan, part === undefined ? dateOf(context) : flags.date, context),
    title,
    subject,
    bases: basisLines(bases, language),
  };
}

/** Bodies and motto at the top of any paper of a unit. */
export function letterhead({
  plan,
  language,
  flags,
  unit,
}: Pick<PaperContext, 'plan' | 'language' | 'flags'> & { readonly unit: Unit | undefined }): Pick<
  Heading,
  'bodies' | 'motto'
> {
  const words = documentWords[language];
  const own = unit === plan.unit ? plan.document : undefined;
  const above = flags.parentBody ?? own?.parentBody ?? unit?.parent?.name.value;
  const issuing = flags.body ?? own?.body ?? unit?.name.value ?? plan.organisation.name?.value;
  const write = (text: string): string => (language === 'vi' ? capitals(text) : clean(text));
  return {
    bodies:
      issuing === undefined
        ? undefined
        : { above: above === undefined ? undefined : write(above), issuing: write(issuing) },
    motto: language === 'vi' ? { state: words.state, words: words.motto } : undefined,
  };
}

export function paperHeading(heading: Partial<Heading>): Heading {
  return { ...noHeading, ...heading };
}

function appendixHeading(context: PaperContext, appendixTitle: string): Heading {
  const { plan, language, flags } = context;
  const words = documentWords[language];
  const label = [words.appendix, flags.appendix ?? ''].join(' ').trim();
  // In English the note below the title says of which plan.
  const title = clean(flags.title ?? (language === 'vi' ? `${appendixTitle} ${plan.title.value}` : appendixTitle));
  return {
    ...noHeading,
    label,
    title: [language === 'vi' ? capitals(title) : title],
    notes: [attachedTo(context)],
  };
}

/** `(Kèm theo Kế hoạch số 15/KH-TĐC ngày 12 tháng 01 năm 2026 của …)`, with dots for what is not known yet. */
function attachedTo(context: PaperContext): string {
  const { plan, language, flags } = context;
  const body = flags.body ?? plan.document?.body ?? plan.unit?.name.value ?? plan.organisation.name?.value;
  const number = fullNumber(context);
  const date = dateOf(context);
  if (language === 'en') {
    const said = [
      clean(plan.title.value),
      number === undefined ? undefined : `no. ${number}`,
      date === undefined ? undefined : `of ${writeDay(date, 'en', 'heading')}`,
    ];
    return `(Annex to: ${said.filter((one) => one !== undefined).join(', ')})`;
  }
  const day = date === undefined ? blankDate : writeDay(date, 'vi', 'heading');
  const whose = body === undefined ? '' : ` của ${clean(body)}`;
  return `(Kèm theo ${documentType(plan.document?.type)} số ${number ?? '…/…'} ${day}${whose})`;
}

const blankDate = 'ngày … tháng … năm …';

function dateOf({ plan, flags }: PaperContext): Day | undefined {
  return flags.date ?? plan.issued;
}

/** `15/KH-TĐC`; numbers below 10 with a zero. */
function fullNumber({ plan, flags, part }: PaperContext): string | undefined {
  const written = flags.number ?? (part === undefined ? plan.document?.number : undefined);
  const symbol = flags.symbol ?? plan.document?.symbol;
  if (written === undefined && symbol === undefined) return undefined;
  const number = written === undefined ? '…' : /^\d$/.test(written) ? `0${written}` : clean(written);
  return symbol === undefined ? number : `${number}/${clean(symbol)}`;
}

function numberLine(context: PaperContext): string | undefined {
  const number = fullNumber(context);
  if (number === undefined) return undefined;
  return context.language === 'vi' ? `Số: ${number}` : `No. ${number}`;
}

export function placeAndDate(
  plan: Plan,
  date: Day | undefined,
  { language, flags }: Pick<PaperContext, 'language' | 'flags'>,
): string | undefined {
  const place = flags.place ?? plan.document?.place;
  const day = date === undefined ? (language === 'vi' ? blankDate : undefined) : writeDay(date, language, 'heading');
  if (place === undefined) return date === undefined ? undefined : day;
  return [clean(place), day].filter((one) => one !== undefined).join(', ');
}

/** KẾ HOẠCH and `Công tác năm 2026`; in English the title as it is. */
function titleOf({ plan, language, flags, part }: PaperContext): { title: string[]; subject: string | undefined } {
  const written = clean(flags.title ?? plan.title.value);
  if (language === 'en') {
    return { title: [written], subject: part && writePeriod(part, 'en', 'heading') };
  }
  const type = documentType(plan.document?.type);
  const rest = written.toLowerCase().startsWith(type.toLowerCase()) ? written.slice(type.length).trim() : written;
  if (part === undefined || flags.title !== undefined) return { title: [capitals(type)], subject: capitalised(rest) };
  return { title: [capitals(type)], subject: `Công tác ${writePeriod(part, 'vi', 'heading')}` };
}

/** Each basis on its own, with `;`, the last with a full stop. */
function basisLines(bases: readonly string[], language: Language): string[] {
  return bases.map((basis, i) => {
    const text = clean(basis).replace(/[;.,]$/, '');
    const opened = language === 'vi' && !/^căn cứ/i.test(text) ? `Căn cứ ${text}` : text;
    return `${opened}${i === bases.length - 1 ? '.' : ';'}`;
  });
}

/** Who signs the plan, by its `document:`; else the head of its unit. */
export function planSignature({ plan, language, flags }: PaperContext): Signature | undefined {
  const sign = plan.document?.sign;
  const head = plan.unit?.head;
  const mode = flags.signMode ?? sign?.mode;
  const whom = flags.signFor ?? sign?.of;
  const title = flags.signTitle ?? sign?.title ?? (sign === undefined ? head?.title : undefined);
  const name = flags.signName ?? sign?.name ?? (sign === undefined ? head?.name.value : undefined);
  const write = (text: string): string => (language === 'vi' ? capitals(text) : clean(text));
  const lines = [[mode, whom].filter((one) => one !== undefined).join(' '), title ?? ''].map(write);
  const kept = lines.filter((line) => line !== '');
  if (kept.length === 0 && name === undefined) return undefined;
  return { lines: kept, note: undefined, name: name === undefined ? undefined : clean(name) };
}

/** Nơi nhận, each with `- ` and `;`, the last with a full stop. */
export function planRecipients({ plan, language, flags }: PaperContext): Recipients | undefined {
  const written = flags.recipients.length > 0 ? flags.recipients : (plan.document?.recipients ?? []);
  if (written.length === 0) return undefined;
  const lines = written.map((one, i) => {
    const text = clean(one)
      .replace(/^[-–]\s*/, '')
      .replace(/[;.,]$/, '');
    return `- ${text}${i === written.length - 1 ? '.' : ';'}`;
  });
  return { heading: documentWords[language].recipients, lines };
}

export function capitals(text: string): string {
  return clean(text).toUpperCase();
}

function capitalised(text: string): string | undefined {
  return text === '' ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
}
