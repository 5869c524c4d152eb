import { readFileSync } from 'node:fs';
import type { Line } from '../../../src/audit/clarity/line.ts';
import type { Language } from '../../../src/locale/language.ts';

/** A line with what its readers made of it. */
export interface LabelledLine {
  readonly id: string;
  readonly language: Language;
  /** Lines of one group share a field or a source: in cross-validation they stay together. */
  readonly group: string;
  readonly vague: boolean;
  /** Whether all readers agreed. */
  readonly clear: boolean;
  /** What each two of its readers said. */
  readonly readings: readonly (readonly [string, string])[];
  readonly line: Line;
}

/** The rows of a tab-separated file with one header row, without quoting. */
export function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const [header = '', ...body] = text.replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return body.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** The project's own lines: those to develop on, those kept out, and those in the manner of an agency's plan, kept out too. */
export function ownLines(folder: string, language: Language, split: 'dev' | 'held' | 'second'): LabelledLine[] {
  const name = split === 'second' ? 'lines-2' : 'lines';
  return rowsOf(readFileSync(`${folder}/${language}-${name}.tsv`, 'utf8'))
    .filter((row) => row.split === split)
    .map((row) => ({
      id: row.id!,
      language,
      group: row.field!,
      vague: row.label === 'vague',
      clear: row.reading1 === row.reading2,
      readings: [[row.reading1!, row.reading2!]],
      line: {
        title: row.title!,
        above: undefined,
        products: filled(row.deliverable),
        measures: filled(row.measure).map((text) => ({ text, figure: false })),
        steps: filled(row.steps)
          .flatMap((cell) => cell.split(' // '))
          .map((text) => ({ text, dated: /\([^()]*\)\s*$/.test(text) })),
        dueText: row.deadline === '' ? undefined : row.deadline,
      },
    }));
}

/**
 * Lines of real plans in a folder outside the project: `vi.tsv` and `en.tsv` with the columns text, product, deadline,
 * label, votes (how many of three readers said vague) and source address. A product may end in `| KQ:` and a result, a
 * text in `(mục con của: …)` and the title of the row above.
 */
export function corpusLines(folder: string, language: Language): LabelledLine[] {
  return rowsOf(readFileSync(`${folder}/${language}.tsv`, 'utf8')).map((row, index) => {
    const [title = '', above] = row.text!.split(/\s*\(mục con của: (?=.*\)$)/);
    return {
      id: `${language}:${index + 2}`,
      language,
      group: sectionOf(row['source address']!),
      vague: row.label === 'vague',
      clear: row.votes === '0' || row.votes === '3',
      readings: pairsOf(Number(row.votes)),
      line: {
        title,
        above: above?.replace(/\)$/, ''),
        products: row.product!.split(/\s*\|?\s*KQ:\s*/).flatMap(filled),
        measures: [],
        steps: [],
        dueText: row.deadline === '' ? undefined : row.deadline,
      },
    };
  });
}

/** Three readers make three pairs; of all orders of each pair both are listed, so that nobody comes first. */
function pairsOf(votes: number): [string, string][] {
  const readers = [0, 1, 2].map((reader) => (reader < votes ? 'vague' : 'concrete'));
  return readers.flatMap((one, i) =>
    readers.flatMap((other, j): [string, string][] => (i === j ? [] : [[one, other]])),
  );
}

/** The document and its section, without the numbers of its rows. */
function sectionOf(address: string): string {
  return address.replace(/ line \d+$/, '').replace(/(?:\.\d+)+$/, '');
}

function filled(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : [cell];
}
