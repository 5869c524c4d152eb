import { type Evidence, isSameWord } from './compare.ts';
import { partsOf, type Reach, readSequence, type Sequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What two titles say, in their own words: both, only the first, only the second. */
export interface Phrases {
  readonly both: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** The heaviest phrases are shown, at most so many of each. */
const shown = 3;

export function phrasesOf(
  [first, second]: readonly [string, string],
  { alignment }: Evidence,
  vocabulary: Vocabulary,
): Phrases {
  const [toSecond, toFirst] = alignment.matches;
  const ofFirst = titleOf(first, vocabulary);
  const ofSecond = titleOf(second, vocabulary);
  // Words of like meaning count as shared, but a reader sees two words.
  const isShared = (i: number): boolean => {
    const match = ofFirst.sequence.terms[toFirst[i]!];
    return match !== undefined && isSameWord(match, ofSecond.sequence.terms[i]!);
  };
  const isSharedByFirst = (i: number): boolean => toSecond[i]! >= 0 && isShared(toSecond[i]!);
  return {
    both: runsIn(ofSecond, isShared, (i) => toFirst[i] === toFirst[i - 1]! + 1),
    first: runsIn(
      ofFirst,
      (i) => !isSharedByFirst(i),
      () => true,
    ),
    second: runsIn(
      ofSecond,
      (i) => !isShared(i),
      () => true,
    ),
  };
}

interface Title {
  readonly parts: readonly string[];
  readonly sequence: Sequence;
  readonly reaches: readonly Reach[];
}

function titleOf(text: string, vocabulary: Vocabulary): Title {
  const reaches: Reach[] = [];
  return { parts: partsOf(text), sequence: readSequence(text, vocabulary, reaches), reaches };
}

/** Runs of terms that are wanted and go on from one another, as written; those that tell nothing are left out. */
function runsIn(
  { parts, sequence: { terms }, reaches }: Title,
  wanted: (i: number) => boolean,
  goesOn: (i: number) => boolean,
): string[] {
  const runs: { readonly from: number; to: number; weight: number }[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (!wanted(i)) continue;
    const last = runs.at(-1);
    const weight = terms[i]!.tells ? terms[i]!.weight : 0;
    if (last?.to === i && goesOn(i)) {
      last.to = i + 1;
      last.weight += weight;
    } else runs.push({ from: i, to: i + 1, weight });
  }
  const heaviest = [...runs].sort((a, b) => b.weight - a.weight).slice(0, shown);
  return runs
    .filter((run) => run.weight > 0 && heaviest.includes(run))
    .map(({ from, to }) => trimmed(parts.slice(reaches[from]![0], reaches[to - 1]![1] + 1).join(' ')));
}

/** Without the punctuation around. */
function trimmed(text: string): string {
  return text.replace(/^[\s"'“”‘’([–—-]+|[\s"'“”‘’,;:.)\]–—-]+$/g, '');
}
