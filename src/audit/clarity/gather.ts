import { bit } from './classes.ts';
import { clear, drop, type Evidence, noEvidence, note, noteIn, place } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { grades, isProof, noProduct, type ProductSense, readProduct } from './product.ts';
import { type Profile, profiles } from './profile.ts';
import { promiseSheet, readSheet, titleSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { stemAt } from './stem.ts';
import { readTitle, type TitleSense } from './title.ts';

/** One record serves all lines, so that a hundred thousand make no garbage. */
const evidence = noEvidence();

/** What a line shows of each feature. It holds until the next call. */
export function evidenceIn(line: Line, lexicon: Lexicon): Evidence {
  clear(evidence);
  const profile = profiles[lexicon.language];
  const title = readTitles(line, lexicon, profile);
  const sense = readPromises(line, lexicon, profile, title.known);
  if (line.dueText !== undefined) seeDemand(read(line.dueText, lexicon, promiseSheet));
  settle(line, title.sense, sense);
  const isOfSomething = title.sense.subject > 0 || sense.figure || sense.novel > 0 || sense.grade === grades.proof;
  if (line.above === undefined && !isOfSomething) {
    noteIn(evidence, place.bare, 0, 0, evidence.texts[0]!.length);
    // To submit, and to whom, says nothing as long as nobody knows what.
    for (const feature of [place.act, place.laterAct, place.receiver]) drop(evidence, feature);
  }
  return evidence;
}

/**
 * Whether a line promises a figure, or what somebody decides on or receives. What its title says counts no more then, but
 * for words that leave open whether there is any work. A look at the promises, up to the first that is good enough.
 */
export function isProven({ products, measures, steps }: Line, lexicon: Lexicon): boolean {
  for (const { figure } of measures) if (figure) return true;
  for (const product of products) if (proves(product, lexicon)) return true;
  for (const { text, dated } of steps) if (dated && proves(text, lexicon)) return true;
  return false;
}

function proves(text: string, lexicon: Lexicon): boolean {
  return isProof(readSheet(text, lexicon, promiseSheet), profiles[lexicon.language]);
}

function read(text: string, lexicon: Lexicon, into: Sheet): Sheet {
  const sheet = readSheet(text, lexicon, into);
  evidence.texts.push(sheet.text);
  return sheet;
}

interface Titles {
  readonly sense: TitleSense;
  /** The stems of all words, by which a product's own words are told from those that repeat the title. */
  readonly known: ReadonlySet<number>;
}

function readTitles(line: Line, lexicon: Lexicon, profile: Profile): Titles {
  let sheet = read(line.title, lexicon, titleSheet);
  let sense = readTitle(sheet, profile, evidence);
  if (!sense.verbal && line.above !== undefined) {
    // What is to be done with "Dữ liệu y tế" is said by the row above.
    clear(evidence);
    sheet = read(`${line.above}; ${line.title}`, lexicon, titleSheet);
    sense = readTitle(sheet, profile, evidence);
  }
  const known = new Set<number>();
  if (line.products.length + line.measures.length + line.steps.length > 0)
    for (let i = 0; i < sheet.count; i += 1) known.add(stemAt(sheet, i, profile.stem));
  return { sense, known };
}

/** Products, measures, and those steps that have a date or a figure. */
function readPromises(line: Line, lexicon: Lexicon, profile: Profile, known: ReadonlySet<number>): ProductSense {
  const sense = noProduct();
  for (const product of line.products)
    readProduct(read(product, lexicon, promiseSheet), profile, known, sense, evidence);
  for (const { text, figure } of line.measures) {
    readProduct(read(text, lexicon, promiseSheet), profile, known, sense, evidence);
    if (!figure || sense.figure) continue;
    sense.figure = true;
    note(evidence, place.figure, 0, text.length);
  }
  for (const { text, dated } of line.steps)
    if (dated || /\d/.test(text)) readProduct(read(text, lexicon, promiseSheet), profile, known, sense, evidence);
  return sense;
}

function seeDemand({ count, bits, start, end, span }: Sheet): void {
  for (let i = 0; i < count; i += 1)
    if ((bits[i]! & bit.demand) !== 0) note(evidence, place.demand, start[i]!, end[i + span[i]! - 1]!);
}

const featureOfGrade: Readonly<Record<number, number>> = {
  [grades.proof]: place.proof,
  [grades.ruling]: place.ruling,
  [grades.record]: place.record,
  [grades.named]: place.named,
  [grades.kind]: place.kind,
  [grades.trace]: place.trace,
};

/** The best of what is promised decides which of the rest counts. */
function settle(line: Line, title: TitleSense, { grade: best, source, start, end, figure, novel }: ProductSense): void {
  const { values } = evidence;
  const see = (feature: number, value = 1): void => noteIn(evidence, feature, source, start, end, value);
  // A product that only repeats the kind of document which the title has named is that document.
  const isTitled = best === grades.kind && values[place.paper] !== 0 && title.paperWords >= 3 && !title.plural;
  const grade = isTitled ? grades.named : best;
  const isSoft = values[place.soft] !== 0 && !figure && grade < grades.trace;
  if (!figure && grade >= grades.trace && grade < grades.proof) seeSoftBeside();
  if (!isSoft) drop(evidence, place.soft);
  if (figure) drop(evidence, place.productName);
  else {
    const feature = grade === grades.other && !isSoft ? place.other : featureOfGrade[grade];
    if (feature !== undefined) see(feature);
    if (novel > 0) see(place.novel, Math.min(novel, 6) / 6);
  }
  if (figure || grade > grades.trace) drop(evidence, place.compare);
  if (figure || grade > grades.kind) drop(evidence, place.productPlural);
  const isEnough = grade === grades.proof || (grade === grades.named && values[place.softBeside] === 0);
  if (figure || isEnough || values[place.limit] !== 0) for (const feature of overruled) drop(evidence, feature);
  if (line.steps.length > 0)
    noteIn(evidence, line.steps.some(({ dated }) => dated) ? place.datedSteps : place.bareSteps, -1, 0, 0);
}

/** Beside a document or a thing: the result that nobody can check. */
function seeSoftBeside(): void {
  const { values, sources, starts, ends } = evidence;
  const soft = values[place.soft] === 0 ? place.compare : place.soft;
  if (values[soft] !== 0) noteIn(evidence, place.softBeside, sources[soft]!, starts[soft]!, ends[soft]!);
}

/** What the title says counts only where the product is not enough. */
const overruled = [
  place.act,
  place.make,
  place.activity,
  place.slogan,
  place.laterAct,
  place.topic,
  place.paper,
  place.plural,
  place.abstract,
  place.thing,
  place.event,
  place.scope,
  place.state,
  place.degree,
  place.open,
];
