import { ruleDocumentation } from '../audit/documentation.ts';
import { rules } from '../audit/rules/index.ts';
import { chooseLanguage } from '../locale/choose-language.ts';
import { messages } from '../locale/messages.ts';
import { closest } from '../text/did-you-mean.ts';
import type { Paint } from '../text/paint.ts';
import type { Run } from './command.ts';
import { UsageError } from './errors.ts';
import { paintFor } from './open.ts';
import { emit, wantedFormats } from './output.ts';

/** The documentation of one rule. */
export const explain: Run = async (input, io) => {
  const language = chooseLanguage({ flag: input.lang, env: io.env });
  const name = input.arguments[0]!;
  const rule = rules.find((one) => one.name === name);
  if (rule === undefined) {
    const { problem } = messages(language);
    const nearest = closest(
      name,
      rules.map((one) => one.name),
    );
    throw new UsageError(problem.unknownRule(name), nearest === undefined ? undefined : problem.didYouMean(nearest));
  }
  const markdown = ruleDocumentation(name, language);
  for (const { name: format, file } of wantedFormats(input, ['terminal', 'markdown', 'json'] as const, language)) {
    const { severity, clarity, scores, title } = rule;
    if (format === 'json') {
      const data = {
        name,
        severity,
        clarity: clarity ?? null,
        scores: scores === true,
        title: title[language],
        documentation: markdown,
      };
      await emit(`${JSON.stringify(data, null, 2)}\n`, file, io);
    } else if (format === 'markdown') await emit(markdown, file, io);
    else await emit(dressed(markdown, await paintFor(io.stdout, input, io)), file, io);
  }
  return 'clean';
};

/** Markdown for a terminal: headings bold, examples indented without their fences. */
function dressed(markdown: string, paint: Paint): string {
  let inCode = false;
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    else if (inCode) lines.push(`    ${paint.cyan(line)}`);
    else lines.push(/^#+ /.test(line) ? paint.bold(line.replace(/^#+ /, '')) : line);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
