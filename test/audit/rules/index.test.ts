import { expect, test } from 'vitest';
import { rules } from '../../../src/audit/rules/index.ts';

/** What a rule is, as `test/golden/rules.txt` has it: a released name, severity or option is a promise. */
function said({
  name,
  scope,
  severity,
  clarity,
  scores,
  title,
  precedence,
  options,
  ...rest
}: (typeof rules)[number]): string {
  const rows = 'rows' in rest && rest.rows !== undefined ? `, ${rest.rows} rows` : '';
  const lines = [
    `${name}: ${severity}, by ${scope}${rows}${clarity === undefined ? '' : `, ${clarity}`}${scores ? ', scores' : ''}`,
    `en: ${title.en}`,
    `vi: ${title.vi}`,
    ...(precedence ?? []).map(({ over, where }) => `silences on one ${where}: ${over.join(', ')}`),
    ...Object.entries(options ?? {}).map(
      ([option, { type, default: usual, minimum = '', maximum = '', description }]) =>
        `option ${option}: ${type} ${minimum}..${maximum}, ${JSON.stringify(usual)} | ${description.en} | ${description.vi}`,
    ),
  ];
  return `${lines.join('\n  ')}\n`;
}

test('the rules are what is recorded', async () => {
  await expect(rules.map(said).join('\n')).toMatchFileSnapshot('../../golden/rules.txt');
});
