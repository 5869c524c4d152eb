import { rules } from '../audit/rules/index.ts';
import { chooseLanguage } from '../locale/choose-language.ts';
import { clarityWord, severityWord } from '../locale/words.ts';

import { padEnd } from '../text/width.ts';
import type { Run } from './command.ts';
import { paintFor } from './open.ts';
import { emit, wantedFormats } from './output.ts';

/** The catalogue of rules: name, severity, clarity, what is wrong where they report. */
export const listRules: Run = async (input, io) => {
  const language = chooseLanguage({ flag: input.lang, env: io.env });
  for (const { name: format, file } of wantedFormats(input, ['terminal', 'json'] as const, language)) {
    if (format === 'json') {
      const list = rules.map(({ name, severity, clarity, scores, title, options }) => ({
        name,
        severity,
        clarity: clarity ?? null,
        scores: scores === true,
        title: title[language],
        options: Object.fromEntries(
          Object.entries(options ?? {}).map(([option, { default: value }]) => [option, value]),
        ),
      }));
      await emit(`${JSON.stringify(list, null, 2)}\n`, file, io);
      continue;
    }
    const paint = await paintFor(io.stdout, input, io);
    const longest = Math.max(...rules.map(({ name }) => name.length));
    const lines = rules.map(({ name, severity, clarity, scores, title }) => {
      const level = severity === 'off' ? (language === 'vi' ? 'tắt' : 'off') : severityWord(severity, language);
      const mark = clarity === undefined ? '' : `${clarityWord(clarity, language)}${scores === true ? ' ●' : ''}`;
      return `${paint.bold(padEnd(name, longest))}  ${padEnd(level, 9)}${padEnd(mark, 22)}${title[language]}`;
    });
    await emit(`${lines.join('\n')}\n`, file, io);
  }
  return 'clean';
};
