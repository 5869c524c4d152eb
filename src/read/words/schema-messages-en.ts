import type { NotAChoice, OutOfRange, SchemaProblem, UnknownKey, WrongType } from '../schema/schema-problem.ts';
import { quoted } from '../schema/schema-traps.ts';
import type { ShapeType } from '../schema/shape.ts';
import type { Wording } from './schema-messages.ts';
import { code, codes, either, fewChoices, isItem, withoutSpellings } from './schema-words.ts';

const sections: Readonly<Record<string, string>> = {
  plan: 'a plan',
  task: 'a task',
  step: 'a step',
  objective: 'an objective',
  measure: 'a measure',
  change: 'a change',
  organisation: 'an organisation file',
  unit: 'a unit',
  person: 'a person',
  group: 'a group',
  calendar: 'a calendar',
  calendarYear: 'a calendar year',
  dayOff: 'a day off',
  swappedDay: 'a swapped day',
  extraWorkday: 'a working day',
  workingTime: 'a working time',
  supporter: 'a supporter',
  config: 'a configuration file',
  override: 'an override',
};

const types: Readonly<Record<ShapeType, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of fields',
};

/** The words for what the schema check found. */
export function describeInEnglish(data: SchemaProblem): Wording {
  switch (data.problem) {
    case 'unknown-key':
      return { message: `${code(data.key)} is not a field of ${nameOf(data)}`, help: helpWithKey(data) };
    case 'missing-key':
      return {
        message: `${nameOf(data).replace(/^an? /, 'this ')} has no ${code(data.key)}`,
        help: `add ${code(`${data.key}: …`)}`,
      };
    case 'wrong-type':
      return wrongType(data);
    case 'empty-value':
      return {
        message: `${theValue(data)} is left empty`,
        help: data.required ? 'fill it in' : 'fill it in, or delete the line',
      };
    case 'not-a-choice':
      return { message: `${theValue(data)} cannot be ${code(data.text)}`, help: helpWithChoice(data) };
    case 'out-of-range':
      return { message: `${theValue(data)} cannot be ${code(data.text)}`, help: `write a number ${range(data)}` };
    case 'colon-in-text':
      return {
        message: `the colon splits ${code(data.text)} in two`,
        note: 'a colon with a space behind it ends the name of a field, and its value begins',
        help: `put the whole text in double quotes: ${code(quoted(data.text))}`,
      };
    case 'repeated-item':
      return { message: `${code(data.text)} stands twice in ${code(data.field)}`, help: 'delete one of the two' };
    case 'year-key':
      return { message: `${code(data.key)} is not a year`, help: 'write the year in four digits, as `2026`' };
  }
}

/** The thing whose fields are spoken of. */
function nameOf({ section, field }: Pick<SchemaProblem, 'section' | 'field'>): string {
  const noun = section === null ? undefined : sections[section];
  return noun ?? (field === '' ? 'this file' : code(field));
}

function theValue(data: SchemaProblem): string {
  if (data.field === '') return nameOf(data);
  return isItem(data.path) ? `an entry of ${code(data.field)}` : code(data.field);
}

function helpWithKey({ key, section, allowed, suggestion, because }: UnknownKey): string {
  switch (because) {
    case 'half':
      return 'write both ends in one field, `when: 2026-03-01/2026-03-31`, or only the deadline in `due`';
    case 'name':
      return `write ${code(suggestion ?? '')}, which is the name for ${code(key)} here`;
    case 'spelling':
      return `write ${code(suggestion ?? '')}`;
    default:
      if (allowed.length <= fewChoices) return `choose one of ${codes(allowed)}`;
      return section === 'task' ? 'columns of your own stand under `extra`' : '`plan schema` lists the fields';
  }
}

function wrongType(data: WrongType): Wording {
  const { expected, found, text, suggestion, keys, example } = data;
  const wanted = either(
    withoutSpellings(expected).map((type) => types[type]),
    'or',
  );
  const message = `${theValue(data)} takes ${wanted}, not ${text === null ? types[found] : code(text)}`;
  if (suggestion !== null) return { message, help: `write ${code(suggestion)}` };
  const entry = keys[0] === undefined ? '- ' : `- ${keys.includes('title') ? 'title' : keys[0]}: …`;
  if (expected.includes('array')) return { message, help: `begin each entry on a line of its own: ${code(entry)}` };
  if (expected.includes('object') && keys.length > 0) {
    const shown = keys.length <= fewChoices ? codes(keys) : codes(keys.slice(0, 3));
    return { message, help: `give it fields such as ${shown}, one a line` };
  }
  if (example !== null) return { message, help: `write it as in ${code(example)}` };
  if (expected.includes('string')) return { message, help: 'write it as one text, in double quotes if need be' };
  return { message };
}

function helpWithChoice({ allowed, suggestion }: NotAChoice): string {
  return suggestion === null
    ? `choose one of ${codes(allowed)}`
    : `write ${code(suggestion)}, one of ${codes(allowed)}`;
}

function range({ comparison, limit }: OutOfRange): string {
  switch (comparison) {
    case '<=':
      return `of ${limit} at most`;
    case '>=':
      return `of ${limit} at least`;
    case '>':
      return `greater than ${limit}`;
  }
}
