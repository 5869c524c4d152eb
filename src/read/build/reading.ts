import type { Period, PeriodProblem } from '../../calendar/period.ts';
import type { Clarity, Edit, Finding, Fix, FixSafety, Place, Related, Subject } from '../../diagnostic.ts';
import type { Language } from '../../locale/language.ts';
import { subjectOf } from '../../model/subject.ts';
import type { Span } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Amount } from './effort.ts';
import type { InvalidValue, ReaderProblem } from './reader-problem.ts';

/** What the builders of one file share: the file, what was found in it, and of whom they are reading right now. */
export interface Reading {
  readonly file: SourceFile;
  readonly findings: Finding[];
  /** Whether every text of the file is in Unicode's composed form, as nearly all are: then none is to be composed. */
  readonly composed: boolean;
  /** The language of the plan, where it names one: it decides whether 3/4/2026 is certain to be in April. */
  language: Language | undefined;
  /** The period of the plan: bare quarters and open ends are completed from it. */
  within: Period | undefined;
  /** Periods read so far by their text, since plans name the same few again and again. */
  readonly periods: Map<string, Period | PeriodProblem>;
  /** Efforts by their text likewise, hours as days of the plan's calendar. */
  readonly amounts: Map<string, Amount>;
  /** False where the organisation could not be read: then nobody can say which ids are unknown. */
  membersKnown: boolean;
  /** Ids compared so far in search of what was meant. */
  comparisons: number;
  /** What each finding speaks of, by id; builders set it as they go down and back as they come up. */
  subject: Partial<Subject>;
}

export function startReading(file: SourceFile, findings: Finding[] = []): Reading {
  return {
    file,
    findings,
    composed: isComposed(file.text),
    language: undefined,
    within: undefined,
    periods: new Map(),
    amounts: new Map(),
    membersKnown: true,
    comparisons: 0,
    subject: {},
  };
}

/** Escapes such as "\u0301" can hide a combining mark from the check. */
function isComposed(text: string): boolean {
  return !text.includes('\\u') && !text.includes('\\x') && !text.includes('\\U') && text.normalize('NFC') === text;
}

export interface FindingParts {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly subject?: Partial<Subject>;
  readonly clarity?: Clarity | undefined;
  readonly distinct?: string;
}

export function report(
  reading: Reading,
  rule: string,
  span: Span,
  field: string,
  data: ReaderProblem,
  parts: FindingParts = {},
): void {
  reading.findings.push({
    rule,
    place: placeOf(reading.file, span),
    subject: subjectOf(parts.subject ?? reading.subject),
    field,
    data,
    related: parts.related ?? [],
    fixes: parts.fixes ?? [],
    ...(parts.clarity === undefined ? {} : { clarity: parts.clarity }),
    ...(parts.distinct === undefined ? {} : { distinct: parts.distinct }),
  });
}

export function reportInvalid(
  reading: Reading,
  span: Span,
  field: string,
  data: InvalidValue,
  fixes: readonly Fix[] = [],
): void {
  report(reading, 'invalid-plan', span, field, data, { fixes });
}

export function placeOf(file: SourceFile, span: Span): Place {
  return { file, start: span.start, end: span.end };
}

/** A fix that puts a text in the place of a whole value, quotes and all. */
export function replacing(reading: Reading, span: Span, text: string, safety: FixSafety): Fix {
  const edit: Edit = { place: placeOf(reading.file, span), text };
  return { safety, edits: [edit] };
}
