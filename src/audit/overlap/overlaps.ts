import type { Language } from '../../locale/language.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { makeCandidates } from './candidates.ts';
import { compare, type Evidence } from './compare.ts';
import { makeGlance } from './glance.ts';
import { areKin } from './kinship.ts';
import { type Company, companyOf, nearnessOf } from './nearness.ts';
import { areOfEachUnit } from './of-each-unit.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { inSurroundings } from './surroundings.ts';
import { readTexts } from './texts.ts';
import { unitNamesIn } from './unit-names.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { makeVocabulary, type Vocabulary } from './words/vocabulary.ts';
import { type Work, windowOf } from './work.ts';

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
  readonly tasks: Task[];
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
      const room = rooms.get(language) ?? { vocabulary: makeVocabulary(language, names), tasks: [] };
      rooms.set(language, room);
      for (const task of context.tasksOf(plan)) if (!context.isSuperseded(task)) room.tasks.push(task);
    }
    return [...rooms.values()].flatMap((room) => findOverlaps(room, context));
  });
}

function findOverlaps({ tasks, vocabulary }: Room, context: AuditContext): Overlap[] {
  const titles = tasks.map(({ title }) => title.value);
  const texts = readTexts(titles, vocabulary);
  const { wordings } = texts;
  const starts = new Int32Array(tasks.length);
  const ends = new Int32Array(tasks.length);
  for (let number = 0; number < tasks.length; number++) {
    const window = windowOf(tasks[number]!, context);
    starts[number] = window.start;
    ends[number] = window.end;
  }
  const rarity = rarityOf(texts);
  const candidates = makeCandidates(texts, rarity);
  const glance = makeGlance(texts, rarity);
  const overlaps: Overlap[] = [];
  const meets = (one: number, other: number): boolean => starts[one]! <= ends[other]! && starts[other]! <= ends[one]!;
  const workAt = (number: number): Work => {
    return { task: tasks[number]!, title: texts.at(number), start: starts[number]!, end: ends[number]! };
  };
  const judge = (earlier: number, later: number): boolean => {
    const overlap = judgePair(workAt(earlier), workAt(later), vocabulary, rarity, context);
    if (overlap !== undefined) overlaps.push(overlap);
    return overlap !== undefined;
  };
  const overlapsSame = heldAgainstSame(wordings, (one, other) => meets(one, other) && judge(one, other));
  for (let number = 0; number < tasks.length; number++) {
    // Of many tasks in the same words each is held against the first only, and no other against them.
    if (overlapsSame(number)) continue;
    glance.look(number);
    const others = candidates(
      number,
      (one) => meets(one, number) && wordings[one] !== wordings[number] && glance.isWorthwhile(one),
    );
    for (const one of others) judge(one, number);
  }
  return overlaps;
}

/** Whether a text overlaps one of those before it in the same words. To be asked in the order of the numbers. */
function heldAgainstSame(
  wordings: Float64Array,
  overlap: (earlier: number, later: number) => boolean,
): (number: number) => boolean {
  const firsts = new Map<number, number>();
  /** By number: the next in the same words that overlaps none of them; 0: none yet. */
  const next = new Int32Array(wordings.length);
  return (number) => {
    const first = firsts.get(wordings[number]!);
    if (first === undefined) {
      firsts.set(wordings[number]!, number);
      return false;
    }
    let last = first;
    let count = 1;
    for (let other = first; ; other = next[other]!, count++) {
      if (overlap(other, number)) return true;
      last = other;
      if (next[other] === 0) break;
    }
    if (count < ofOneWording) next[last] = number;
    return false;
  };
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
