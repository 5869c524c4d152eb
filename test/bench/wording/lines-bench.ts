import { doubt } from '../../../src/audit/clarity/judge.ts';
import { base, weights } from '../../../src/audit/clarity/weights.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { crossValidate, scoreBy } from './derive.ts';
import { agreement, share, written } from './figures.ts';
import { corpusLines, type LabelledLine, ownLines } from './lines.ts';

export interface LinesBench {
  /** The folder of this file. */
  readonly folder: string;
  /** A folder with lines of real plans, if there is one at hand. */
  readonly corpus: string | undefined;
  /** Whether to look at the lines that are kept out of all development. */
  readonly held: boolean;
}

/** What `vague-task` makes of the labelled lines: precision, recall and every line that it gets wrong. */
export function linesBench({ folder, corpus, held }: LinesBench): string {
  const dev = languages.flatMap((language) => ownLines(folder, language, 'dev'));
  const parts: string[] = [];
  for (const language of languages) {
    const own = dev.filter((line) => line.language === language);
    const others = dev.filter((line) => line.language !== language);
    parts.push(
      ...described(`${language}, lines to develop on, cross-validated by field`, own, crossValidate(own, others)),
    );
    if (held) {
      parts.push(...shipped(`${language}, lines kept out, shipped weights`, ownLines(folder, language, 'held')));
      parts.push(
        ...shipped(`${language}, agency lines kept out, shipped weights`, ownLines(folder, language, 'second')),
      );
    }
    if (corpus !== undefined) parts.push(...ofCorpus(corpus, language, dev));
  }
  return `${parts.join('\n')}\n`;
}

function ofCorpus(folder: string, language: Language, dev: readonly LabelledLine[]): string[] {
  const lines = corpusLines(folder, language);
  const clear = lines.filter((line) => line.clear);
  const refitted = crossValidate(lines, dev);
  return [
    ...shipped(`${language}, real plans, shipped weights`, lines),
    ...shipped(`${language}, real plans, shipped weights, where three readers agree`, clear).slice(0, 4),
    ...described(`${language}, real plans, cross-validated by section`, lines, refitted).slice(0, 4),
    ...described(
      `${language}, real plans, cross-validated by section, where three readers agree`,
      clear,
      refitted,
    ).slice(0, 4),
  ];
}

function shipped(title: string, lines: readonly LabelledLine[]): string[] {
  return described(title, lines, new Map(lines.map((line) => [line, scoreBy({ weights, base }, line)])));
}

function described(title: string, lines: readonly LabelledLine[], scores: ReadonlyMap<LabelledLine, number>): string[] {
  const isCalled = (line: LabelledLine): boolean => scores.get(line)! > doubt;
  const called = lines.filter(isCalled);
  const vague = lines.filter((line) => line.vague);
  const right = called.filter((line) => line.vague);
  const wrong = lines.filter((line) => line.vague !== isCalled(line));
  const { raw, kappa } = agreement(lines.flatMap(({ readings }) => readings));
  return [
    `${title}: ${lines.length} lines, ${vague.length} vague`,
    `  precision ${written(share(right.length, called.length))} of ${called.length}, recall ${written(share(right.length, vague.length))} of ${vague.length}`,
    `  two readers agree on ${raw.toFixed(3)}, kappa ${kappa.toFixed(3)}`,
    '',
    ...wrong.map((line) => {
      const { title: text, above, products, measures, steps } = line.line;
      const rest = [...products, ...measures.map((one) => one.text), ...steps.map((one) => one.text)];
      const mark = line.vague ? 'missed     ' : 'false alarm';
      return `  ${mark} ${scores.get(line)!.toFixed(2)} ${line.id}: ${[above, text].filter(Boolean).join(' > ')} | ${rest.join(' | ')}`;
    }),
    ...(wrong.length > 0 ? [''] : []),
  ];
}
