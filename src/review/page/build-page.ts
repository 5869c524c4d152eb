import { clarities } from '../../diagnostic.ts';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { Review } from '../review.ts';
import { type ReviewWords, reviewWords, type SectionId, sectionIds } from '../words/words.ts';
import { claritySection } from './clarity-section.ts';
import { deadlineSection } from './deadline-section.ts';
import { failingSection } from './failing-section.ts';
import { loadSection } from './load-section.ts';
import { overlapSection } from './overlap-section.ts';
import type { Block, Page } from './page.ts';
import { ratioSection } from './ratio-section.ts';
import { ruleSection } from './rule-section.ts';
import { sharedSection } from './shared-section.ts';
import { inWords } from './show.ts';
import { summarySection } from './summary-section.ts';

/** What a section is written from. */
export interface Writing {
  readonly review: Review;
  readonly words: ReviewWords;
  readonly language: Language;
}

/** From so many plans on, the rest is counted. */
const plansNamed = 6;

const sections: Readonly<Record<SectionId, (writing: Writing) => readonly Block[]>> = {
  summary: summarySection,
  clarity: claritySection,
  failing: failingSection,
  loads: loadSection,
  overlaps: overlapSection,
  shared: sharedSection,
  deadlines: deadlineSection,
  ratios: ratioSection,
  rules: ruleSection,
};

/** The report in words: the one text that every format for people prints. */
export function buildPage(review: Review, language: Language): Page {
  const words = reviewWords(language);
  const writing = { review, words, language };
  const { plans, today, tool, complete } = review;
  const named = plans.length > plansNamed ? plans.slice(0, plansNamed - 1) : plans;
  const rest = plans.length - named.length;
  return {
    language,
    title: words.title,
    subtitle: [
      ...named.map(({ title, unit, period }) => words.plan(title, unit, inWords(period, language))),
      ...(rest > 0 ? [words.morePlans(formatNumber(rest, language))] : []),
    ],
    alerts: complete ? [] : [words.incomplete],
    sections: sectionIds.map((id) => ({ id, title: titleOf(id, writing), blocks: sections[id](writing) })),
    foot: [words.made(inWords(today, language), tool)],
    labels: {
      skip: words.skip,
      contents: words.contents,
      over: words.over,
      same: words.overlaps.same,
    },
  };
}

/** There are six clarities, but an agency may drop some of them. */
function titleOf(id: SectionId, { review, words }: Writing): string {
  const fewer = id === 'clarity' && review.clarities.columns.length !== clarities.length;
  return fewer ? words.clarity.fewer : words.sections[id];
}
