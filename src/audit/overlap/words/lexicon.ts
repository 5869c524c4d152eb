import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { englishWords } from './english.ts';
import { englishStem } from './english-stem.ts';
import { type Kind, series, syllableWeight, type Term, weightOfKind } from './term.ts';
import { vietnameseWords } from './vietnamese.ts';

/** The terms of a language: those of its lists, and every other word from when it is first met. */
export interface Lexicon {
  /** A word in its folded form, brought to the form in which words are compared. */
  word(folded: string): Term;
  number(digits: string): Term;
  /** A letter by itself, in capitals, as of a building. */
  letter(capital: string): Term;
  /** What a short form stands for. */
  abbreviation(folded: string): readonly Term[] | undefined;
  /** Words by which a title says that it speaks of the unit's own, folded. */
  own(): readonly string[];
  /** Concepts are numbered below this. */
  concepts(): number;
}

export function makeLexicon(language: Language): Lexicon {
  const words = language === 'vi' ? vietnameseWords : englishWords;
  const normal = language === 'vi' ? oneSpelling : englishStem;
  const terms = new Map<string, Term>();
  let concepts = 0;
  let group: number = series.turn;

  const add = (text: string, kind: Kind, ofSeries: number, concept = concepts++): Term => {
    const syllable = language === 'vi' && kind === 'word' && !text.includes(' ');
    const weight = syllable ? syllableWeight : weightOfKind[kind];
    const tells = kind !== 'tie' && kind !== 'joint' && kind !== 'empty';
    const term: Term = {
      id: terms.size,
      text,
      kind,
      concept,
      series: ofSeries,
      weight,
      tells,
      syllable,
      phrases: undefined,
    };
    terms.set(text, term);
    return term;
  };
  const wordTerm = (text: string): Term => terms.get(text) ?? add(text, 'word', series.none);
  const numberTerm = (digits: string): Term =>
    terms.get(digits) ?? add(digits, 'sign', /^(?:19|20)\d\d$/.test(digits) ? series.year : series.number);
  const enter = (lines: readonly string[], kind: Kind, ofSeries: number = series.none): void => {
    for (const line of lines)
      for (const entry of entriesOf(line)) {
        const text = normalOf(entry);
        if (!terms.has(text)) add(text, kind, ofSeries);
      }
  };
  // A word that an earlier list has keeps its kind there, and stands for the others of its line.
  const enterAlike = (lines: readonly string[], kind: Kind): void => {
    for (const line of lines) {
      const concept = concepts++;
      for (const entry of entriesOf(line)) {
        const text = normalOf(entry);
        const known = terms.get(text);
        if (known === undefined) add(text, kind, series.none, concept);
        else if (known.kind !== 'sign') terms.set(text, { ...known, concept });
      }
    }
  };
  const normalOf = (entry: string): string =>
    entry.includes(' ') ? entry.split(' ').map(normal).join(' ') : normal(entry);

  enter(linesOf(words.ties), 'tie');
  enter(linesOf(words.joints), 'joint');
  for (const [i, line] of linesOf(words.numbers).entries()) {
    const { concept } = numberTerm(String(i + 1));
    for (const entry of entriesOf(line)) add(normalOf(entry), 'sign', series.number, concept);
  }
  enter(linesOf(words.turns), 'turn', series.turn);
  for (const line of linesOf(words.series)) enter([line], 'sign', ++group);
  enterAlike(linesOf(words.acts), 'act');
  enter(linesOf(words.empty), 'empty');
  enter(linesOf(words.common), 'common');
  enterAlike(linesOf(words.likes), 'word');
  for (const term of [...terms.values()]) {
    if (!term.text.includes(' ')) continue;
    const [first, ...rest] = term.text.split(' ').map(wordTerm);
    first!.phrases = [...(first!.phrases ?? []), { rest, term }].sort((a, b) => b.rest.length - a.rest.length);
  }
  const abbreviations = new Map(
    linesOf(words.abbreviations).map((line) => {
      const at = line.indexOf(' = ');
      return [line.slice(0, at), line.slice(at + 3)] as const;
    }),
  );

  return {
    word: (folded) => wordTerm(normal(folded)),
    number: numberTerm,
    letter: (capital) => terms.get(capital) ?? add(capital, 'sign', series.letter),
    abbreviation: (folded) => {
      const long = abbreviations.get(folded);
      return long?.split(' ').map((word) => wordTerm(normal(word)));
    },
    own: () => linesOf(words.own).flatMap(entriesOf),
    concepts: () => concepts,
  };
}

/** The lines of a list, folded; all at once, since the lists are read for the smallest plan too. */
function linesOf(list: string): string[] {
  return fold(list.trim().replace(/\s*\n\s*/g, '§')).split('§');
}

function entriesOf(line: string): string[] {
  return line.split(' | ');
}

/** Written with i or y after one of these consonants (kỹ and kĩ, sỹ and sĩ): here with i. */
function oneSpelling(word: string): string {
  return word.length === 2 && /^[hklmst][yýỳỷỹỵ]$/.test(word) ? word[0]! + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(word[1]!)]! : word;
}
