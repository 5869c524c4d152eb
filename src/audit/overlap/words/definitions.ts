import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';
import { builtTable, type Numbers } from '../../words/built-tables.ts';
import { noWords, type PhraseTable, tableOf, withWord } from '../../words/phrase-table.ts';
import { englishWords } from './english.ts';
import { normalForm, wordHash } from './normal-form.ts';
import { type Kind, kinds, series } from './term.ts';
import { vietnameseWords } from './vietnamese.ts';

/** What the lists of a language say of words and phrases, as numbers. */
export interface Definitions {
  /** For each word and phrase twice its place in the following, and 1 more where a longer phrase begins with it. */
  readonly table: PhraseTable;
  /** By place: the number of its kind in `kinds`, and sixteen times its series. Place 0 stands for nothing. */
  readonly entries: Uint16Array;
  readonly concepts: Uint16Array;
  /** Concepts of the lists are numbered below this. */
  readonly listed: number;
}

interface Definition {
  readonly kind: Kind;
  concept: number;
  readonly series: number;
}

/** From the program's tables where it has them. */
export function plainDefinitions(language: Language): Definitions {
  const parts = builtTable(`terms ${language}`);
  if (parts === undefined) return buildDefinitions(language);
  const [keys, values, entries, concepts, listed] = parts;
  return {
    table: { keys: new Int32Array(keys!), values: new Uint16Array(values!) },
    entries: new Uint16Array(entries!),
    concepts: new Uint16Array(concepts!),
    listed: new Uint16Array(listed!)[0]!,
  };
}

/** The parts of definitions, as numbers. */
export function partsOfDefinitions({ table, entries, concepts, listed }: Definitions): readonly Numbers[] {
  return [table.keys, table.values, entries, concepts, Uint16Array.of(listed)];
}

export function buildDefinitions(language: Language): Definitions {
  const words = language === 'vi' ? vietnameseWords() : englishWords();
  const definitions = new Map<string, Definition>();
  let concepts = 0;
  let group: number = series.turn;
  /** What an earlier list says of an entry stays. */
  const define = (entry: string, kind: Kind, ofSeries: number, concept: number): Definition => {
    const text = entry
      .split(' ')
      .map((word) => normalForm(word, language))
      .join(' ');
    const known = definitions.get(text);
    if (known !== undefined) return known;
    const definition = { kind, concept, series: ofSeries };
    definitions.set(text, definition);
    return definition;
  };
  const enter = (list: string, kind: Kind, ofSeries: number = series.none): void => {
    for (const line of linesOf(list)) for (const entry of entriesOf(line)) define(entry, kind, ofSeries, concepts++);
  };
  // A word that an earlier list has keeps its kind there, and stands for the others of its line.
  const enterAlike = (list: string, kind: Kind): void => {
    for (const line of linesOf(list)) {
      const concept = concepts++;
      for (const entry of entriesOf(line)) {
        const definition = define(entry, kind, series.none, concept);
        if (definition.kind !== 'sign') definition.concept = concept;
      }
    }
  };

  enter(words.aims, 'aim');
  enter(words.ties, 'tie');
  enter(words.all, 'all');
  enter(words.joints, 'joint');
  for (const [i, line] of linesOf(words.numbers).entries()) {
    const { concept } = define(String(i + 1), 'sign', series.number, concepts++);
    for (const entry of entriesOf(line)) define(entry, 'sign', series.number, concept);
  }
  enter(words.turns, 'turn', series.turn);
  for (const line of linesOf(words.series)) enter(line, 'sign', ++group);
  enterAlike(words.acts, 'act');
  enter(words.empty, 'empty');
  enter(words.common, 'common');
  enterAlike(words.likes, 'word');
  return layOut(definitions, concepts);
}

function layOut(definitions: ReadonlyMap<string, Definition>, listed: number): Definitions {
  const draft = new Map<number, number>();
  const entries = [0];
  const concepts = [0];
  for (const [text, definition] of definitions) {
    const words = text.split(' ');
    // A number by itself begins no phrase.
    if (words.length > 1 && /^\d/.test(text)) continue;
    let beginning = noWords;
    for (const [i, word] of words.entries()) {
      beginning = withWord(beginning, wordHash(word));
      const known = draft.get(beginning) ?? 0;
      draft.set(beginning, i < words.length - 1 ? known | 1 : known | (entries.length * 2));
    }
    entries.push(kinds.indexOf(definition.kind) + 16 * definition.series);
    concepts.push(definition.concept);
  }
  return { table: tableOf(draft), entries: Uint16Array.from(entries), concepts: Uint16Array.from(concepts), listed };
}

/** The lines of a list, folded. */
function linesOf(list: string): string[] {
  return fold(list.trim().replace(/\s*\n\s*/g, '§')).split('§');
}

function entriesOf(line: string): string[] {
  return line.split(' | ');
}
