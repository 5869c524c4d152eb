import { parseDay } from '../../src/calendar/day.ts';
import type { Language } from '../../src/locale/language.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { buildReview, type ReviewOptions } from '../../src/review/build.ts';
import { type Examined, examine } from '../../src/review/examine.ts';
import type { Review } from '../../src/review/review.ts';
import { memorySources } from '../support/memory-sources.ts';

/** Examines plans that exist only in memory. */
export async function examined(files: Readonly<Record<string, string>>, language: Language = 'en'): Promise<Examined> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  const loaded = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  return examine({ loaded, today: parseDay('2026-01-12')!, language, tool: 'plan test' });
}

export function reviewOf(from: Examined, options: Partial<ReviewOptions> = {}): Review {
  return buildReview(from, {
    by: 'unit',
    spread: 'even',
    selection: { people: [], units: [], period: undefined, files: from.loaded.requested },
    ...options,
  });
}

export async function reviewed(
  files: Readonly<Record<string, string>>,
  options: Partial<ReviewOptions> = {},
): Promise<Review> {
  return reviewOf(await examined(files), options);
}

/** The head of a plan of one small agency. */
export const header = `title: Work plan of the agency 2026
language: en
period: 2026
unit: agency
issued: 2026-01-12
calendar: VN
units:
  - { id: agency, name: Standards Agency, head: hoa, order: 1 }
  - { id: lab, name: Testing Laboratory, short: Laboratory, parent: agency, head: lan, order: 3 }
  - { id: pd, name: Planning Department, short: Planning, parent: agency, head: thang, order: 2 }
  - { id: mof, name: Ministry of Finance, external: true }
groups:
  - { id: centres, name: Technical centres, members: [lab, pd] }
people:
  - { id: hoa, name: Hoa Pham, unit: agency, title: Director }
  - { id: thang, name: Thang Tran, unit: pd, title: Head of department }
  - { id: tho, name: Tho Le, unit: pd, title: Officer }
  - { id: lan, name: Lan Vu, unit: lab, title: Head of laboratory }
objectives:
  - { id: O1, title: Publish standards, lead: hoa, measures: [{ target: 4, unit: standards }] }
tasks:
`;
