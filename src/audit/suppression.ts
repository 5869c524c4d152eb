import type { Day } from '../calendar/day.ts';
import { formatMonth, monthOf } from '../calendar/month.ts';
import type { Edit, Finding, Fix, Place } from '../diagnostic.ts';
import { noSubject } from '../model/subject.ts';
import type { SourceFile } from '../source/file.ts';
import { closest } from '../text/did-you-mean.ts';
import { lineIndex } from '../text/lines.ts';
import { indexComments } from './suppressed-lines.ts';
import type { SuppressionComment } from './suppression-comments.ts';

/** Why a finding is held back. */
export interface Suppressed {
  readonly reason: string | null;
}

/** What comments in the files take back. */
export interface Suppressions {
  /** The comment that takes a finding back, if any. */
  of(finding: Finding): Suppressed | null;
  /** Whether a finding fails no clarity: it is taken back with a reason. */
  passes(finding: Finding): boolean;
  /** What is wrong with the comments themselves, once all findings of the run were asked about. */
  findings(requested: ReadonlySet<SourceFile>): readonly Finding[];
}

export const noSuppressions: Suppressions = { of: () => null, passes: () => false, findings: () => [] };

export interface SuppressionInput {
  readonly comments: readonly SuppressionComment[];
  readonly today: Day;
  /** Every rule there is. */
  readonly known: readonly string[];
  /** Whether a rule ran on a file, so that a comment for it can be said to be needless. */
  ran(rule: string, file: SourceFile): boolean;
}

/** Matches findings with the comments that take them back. One that has expired takes nothing back any more. */
export function suppressionsOf({ comments, today, known, ran }: SuppressionInput): Suppressions {
  const commentAt = indexComments(comments);
  const used = new Set<string>();
  const holds = (comment: SuppressionComment): boolean =>
    comment.until === undefined || comment.until >= monthOf(today);
  const matching = ({ rule, place: { file, start } }: Finding): SuppressionComment | undefined =>
    commentAt(rule, file, () => lineIndex(file).position(start).line);
  return {
    of(finding) {
      const comment = matching(finding);
      if (comment === undefined) return null;
      used.add(keyOf(comment, finding.rule));
      return holds(comment) ? { reason: comment.reason } : null;
    },
    passes(finding) {
      const comment = matching(finding);
      return comment !== undefined && holds(comment) && comment.reason !== null;
    },
    findings(requested) {
      const isUsed = (comment: SuppressionComment, rule: string): boolean => used.has(keyOf(comment, rule));
      return comments
        .filter(({ file }) => requested.has(file))
        .flatMap((comment) => [
          ...unknownRules(comment, known),
          ...(comment.reason === null
            ? [finding('unexplained-suppression', comment.place, { rules: namesOf(comment) })]
            : []),
          ...(holds(comment)
            ? needless(comment, (rule) => known.includes(rule) && ran(rule, comment.file) && !isUsed(comment, rule))
            : [expired(comment)]),
        ]);
    },
  };
}

function keyOf(comment: SuppressionComment, rule: string): string {
  return `${comment.file.path} ${comment.place.start} ${rule}`;
}

function namesOf({ rules }: SuppressionComment): string[] {
  return rules.map(({ name }) => name);
}

function unknownRules({ rules }: SuppressionComment, known: readonly string[]): Finding[] {
  return rules
    .filter(({ name }) => !known.includes(name))
    .map(({ name, place }) => {
      const suggestion = closest(name, known) ?? null;
      const fixes: Fix[] = suggestion === null ? [] : [{ safety: 'unsafe', edits: [{ place, text: suggestion }] }];
      return finding('unknown-rule', place, { rule: name, suggestion }, fixes, name);
    });
}

function needless(comment: SuppressionComment, isNeedless: (rule: string) => boolean): Finding[] {
  const rules = namesOf(comment).filter(isNeedless);
  if (rules.length === 0) return [];
  const fixes: Fix[] = rules.length === comment.rules.length ? [{ safety: 'safe', edits: [removal(comment)] }] : [];
  return [finding('unused-suppression', comment.place, { rules }, fixes, rules.join(' '))];
}

function expired(comment: SuppressionComment): Finding {
  return finding('expired-suppression', comment.place, { rules: namesOf(comment), until: formatMonth(comment.until!) });
}

/** Takes the comment away: with its whole line where it stands alone, else with the blanks before it. */
function removal({ file, place, alone }: SuppressionComment): Edit {
  const { text } = file;
  let { start, end } = place;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  if (alone) {
    if (text.startsWith('\r\n', end)) end += 2;
    else if (text[end] === '\n' || text[end] === '\r') end += 1;
  }
  return { place: { file, start, end }, text: '' };
}

function finding(rule: string, place: Place, data: unknown, fixes: readonly Fix[] = [], distinct?: string): Finding {
  return {
    rule,
    place,
    subject: noSubject,
    field: '',
    data,
    related: [],
    fixes,
    ...(distinct === undefined ? {} : { distinct }),
  };
}
