import type { Language } from '../../locale/language.ts';
import type { Grouping, GroupKind, OverlapField, RatioId } from '../review.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The words of the report. Functions take numbers that are already written in the language's form. */
export interface ReviewWords {
  readonly title: string;
  readonly plan: (title: string, unit: string | null, period: string) => string;
  readonly morePlans: (count: string) => string;
  readonly made: (day: string, tool: string) => string;
  readonly incomplete: string;
  readonly skip: string;
  readonly contents: string;
  readonly over: string;
  readonly more: (rest: string) => string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly groupHead: Readonly<Record<Grouping, string>>;
  /** What has no name: work that every unit does, and work that belongs to nothing. */
  readonly unnamed: (kind: GroupKind, by: Grouping) => string;
  readonly headless: (unit: string) => string;
  readonly nobody: string;
  readonly tasks: string;
  readonly total: string;
  readonly summary: SummaryWords;
  readonly clarity: ClarityWords;
  readonly failing: { readonly intro: (failing: string) => string; readonly none: string };
  readonly loads: LoadWords;
  readonly overlaps: OverlapWords;
  readonly shared: SharedWords;
  readonly deadlines: DeadlineWords;
  readonly ratios: RatioWords;
  readonly rules: RuleWords;
}

export const sectionIds = [
  'summary',
  'clarity',
  'failing',
  'loads',
  'overlaps',
  'shared',
  'deadlines',
  'ratios',
  'rules',
] as const;
export type SectionId = (typeof sectionIds)[number];

interface SummaryWords {
  readonly clear: string;
  readonly pairs: (part: string) => string;
  readonly noTasks: string;
  readonly mustFix: string;
  readonly lesser: (warnings: string, hints: string) => string;
  readonly people: string;
  readonly overloaded: string;
  readonly ofPeople: (people: string) => string;
  readonly overlaps: string;
  readonly pairsOfTasks: string;
  readonly focalPoints: string;
  readonly supports: string;
  readonly first: string;
  readonly nothing: string;
  readonly weakest: (clarity: string, part: string) => string;
  readonly rule: (title: string, part: string) => string;
  readonly impossible: (
    person: string,
    demand: string,
    supply: string,
    from: string,
    until: string,
    over: string,
  ) => string;
  readonly overload: (person: string, month: string, over: string, others: string | null) => string;
  readonly overlapping: (pairs: string) => string;
  readonly silent: (part: string) => string;
  readonly waiting: (units: string, tasks: string) => string;
}

interface ClarityWords {
  /** The title where not all six are looked at. */
  readonly fewer: string;
  readonly chart: string;
  readonly caption: (by: string) => string;
  readonly intro: string;
  readonly all: string;
  /** Heads where there is little room. */
  readonly tasks: string;
  readonly short: Readonly<Record<'person' | 'work' | 'time' | 'responsibility' | 'product' | 'authority', string>>;
  readonly unchecked: (clarities: string) => string;
}

interface LoadWords {
  readonly person: string;
  readonly whole: string;
  readonly caption: (period: string) => string;
  readonly intro: (part: string, levelled: boolean) => string;
  readonly none: string;
  readonly legend: string;
  readonly lighter: (people: string) => string;
  readonly idle: (people: string, names: string) => string;
  readonly overCaption: string;
  readonly month: string;
  readonly days: string;
  readonly supply: string;
  readonly over: string;
  readonly levelling: string;
  readonly dissolved: string;
  readonly stuck: string;
  readonly impossibleTitle: string;
  readonly impossible: (
    person: string,
    interval: string,
    demand: string,
    supply: string,
    over: string,
    tasks: string,
  ) => string;
  readonly waitingTitle: string;
  readonly waiting: (unit: string | null, tasks: string, days: string | null) => string;
  readonly amount: (days: string) => string;
}

interface OverlapWords {
  readonly none: string;
  readonly intro: (pairs: string) => string;
  readonly fields: Readonly<Record<OverlapField | 'title' | 'place', string>>;
  readonly same: string;
}

interface SharedWords {
  readonly none: string;
  readonly intro: (tasks: string, part: string | null) => string;
  readonly unitCaption: string;
  readonly unit: string;
  readonly supports: string;
  readonly named: string;
  readonly taskCaption: string;
  readonly task: string;
  readonly lead: string;
  readonly units: string;
  readonly noFocalPoint: (unit: string) => string;
  readonly external: (unit: string) => string;
}

interface DeadlineWords {
  readonly chart: (period: string) => string;
  readonly quarterEnds: string;
  readonly caption: (by: string, period: string) => string;
  readonly intro: (dated: string, tasks: string) => string;
  readonly coarse: string;
  readonly repeated: string;
  readonly undated: string;
  /** Heads where there is little room. */
  readonly short: Readonly<Record<'coarse' | 'repeated' | 'undated' | 'total', string>>;
  readonly quarterCaption: string;
  readonly quarter: string;
  readonly due: string;
  readonly lastMonth: string;
}

interface RatioWords {
  readonly caution: string;
  readonly caption: string;
  readonly figure: string;
  readonly value: string;
  readonly threshold: string;
  readonly source: string;
  readonly names: Readonly<Record<RatioId, string>>;
  readonly sources: Readonly<Record<RatioId, string>>;
  readonly most: (share: string) => string;
  readonly least: (share: string) => string;
  readonly noThreshold: string;
  readonly ours: (threshold: string) => string;
  readonly within: string;
  readonly beyond: string;
  readonly notEvaluated: string;
  readonly abbreviations: string;
}

interface RuleWords {
  readonly none: string;
  readonly caption: string;
  readonly rule: string;
  readonly suppressed: string;
  readonly baselined: string;
  readonly short: Readonly<Record<'suppressed' | 'baselined', string>>;
  readonly total: string;
  readonly explain: string;
}

const catalogues: Readonly<Record<Language, ReviewWords>> = { en, vi };

export function reviewWords(language: Language): ReviewWords {
  return catalogues[language];
}
