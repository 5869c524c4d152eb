import type { Language } from '../../locale/language.ts';
import type { AuditContext } from '../context.ts';
import { makeCandidates } from './candidates.ts';
import { compare, type Evidence } from './compare.ts';
import { makeGlance } from './glance.ts';
import { areKin } from './kinship.ts';
import { type Company, companyOf, nearnessOf } from './nearness.ts';
import { areOfEachUnit } from './of-each-unit.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { inSurroundings } from './surroundings.ts';
import { unitNamesIn } from './unit-names.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { makeVocabulary, type Vocabulary } from './words/vocabulary.ts';
import { meet, type Work, workOf } from './work.ts';

/** Two tasks that are probably not two works. */
export interface Overlap {
  readonly verdict: Verdict;
  readonly earlier: Work;
  readonly later: Work;
  /** Of the titles, the earlier first. */
  readonly evidence: Evidence;
  readonly company: Company;
  /** 0 to 1. */
  readonly nearness: number;
  readonly vocabulary: Vocabulary;
}

/** The tasks of one language, with what is known of its words. */
interface Room {
  readonly vocabulary: Vocabulary;
  readonly works: Work[];
}

/** So many tasks of one wording are told apart, by their windows or by what stands around them. */
const ofOneWording = 64;

/** The overlaps among the tasks of all plans read, worked out once for the rules that speak of them. */
export function overlapsIn(context: AuditContext): readonly Overlap[] {
  return context.shared('overlaps', () => {
    const rooms = new Map<Language, Room>();
    const names = unitNamesIn(context.set);
    for (const plan of context.set.plans) {
      const language = context.languageOf(plan);
      const room = rooms.get(language) ?? { vocabulary: makeVocabulary(language, names), works: [] };
      rooms.set(language, room);
      for (const task of context.tasksOf(plan))
        if (!context.isSuperseded(task)) room.works.push(workOf(task, context, room.vocabulary));
    }
    return [...rooms.values()].flatMap((room) => findOverlaps(room, context));
  });
}

function findOverlaps({ works, vocabulary }: Room, context: AuditContext): Overlap[] {
  const texts = works.map(({ title }) => title);
  const rarity = rarityOf(texts, vocabulary.lexicon.concepts());
  const candidates = makeCandidates(texts, rarity);
  const glance = makeGlance(vocabulary.lexicon.concepts(), rarity.weigh);
  const byWording = new Map<number, Work[]>();
  const overlaps: Overlap[] = [];
  const judge = (earlier: Work, later: Work): boolean => {
    const overlap = judgePair(earlier, later, vocabulary, rarity, context);
    if (overlap !== undefined) overlaps.push(overlap);
    return overlap !== undefined;
  };
  for (let number = 0; number < works.length; number++) {
    const work = works[number]!;
    const same = byWording.get(work.wording);
    // Of many tasks in the same words each is held against the first only, and no other against them.
    if (same?.some((other) => meet(other, work) && judge(other, work))) continue;
    if (same === undefined) byWording.set(work.wording, [work]);
    else if (same.length < ofOneWording) same.push(work);
    glance.look(work.title);
    const others = candidates(number, (one) => {
      const other = works[one]!;
      return meet(other, work) && other.wording !== work.wording && glance.isWorthwhile(other.title);
    });
    for (const one of others) judge(works[one]!, work);
  }
  return overlaps;
}

function judgePair(
  earlier: Work,
  later: Work,
  vocabulary: Vocabulary,
  { weigh }: Rarity,
  context: AuditContext,
): Overlap | undefined {
  const evidence = compare(earlier.title, later.title, weigh);
  const byTitles = verdictOn(evidence);
  if (byTitles === undefined || areKin(earlier.task, later.task, context.set)) return undefined;
  if (areOfEachUnit(earlier.task, later.task, vocabulary)) return undefined;
  const verdict = inSurroundings(earlier, later, byTitles, vocabulary, weigh);
  if (verdict === undefined) return undefined;
  const company = companyOf(earlier.task, later.task, vocabulary, weigh);
  return { verdict, earlier, later, evidence, company, nearness: nearnessOf(evidence.alike, company), vocabulary };
}
