import { quoted } from '../../edit/quote.ts';
import type { ParseProblem } from '../yaml/parse-problem.ts';
import type { Wording } from './schema-messages.ts';
import { code, either } from './schema-words.ts';

const quoteIt = (text: string) => `put the text into quotes: ${code(quoted(text))}`;

/** The words for what is wrong with a file before it is known to be a plan. */
export function describeInEnglish(data: ParseProblem): Wording {
  switch (data.problem) {
    case 'empty':
      return { message: 'the file is empty', help: '`plan init` writes a plan to start from' };
    case 'binary':
      return {
        message: 'the file is not text',
        note: 'plans are text files; Word and Excel files are read by `plan import`',
        help: 'check that the right file is named',
      };
    case 'several-documents':
      return {
        message: 'a second document begins here',
        note: 'a file holds one plan, and `---` ends it',
        help: 'move what follows into a file of its own, or remove the `---`',
      };
    case 'complex-key':
      return { message: 'a field without a name', help: 'write `name: value`, or put the text into quotes' };
    case 'merge-value':
      return { message: '`<<` takes in nothing but mappings', help: 'give it an alias, as in `<<: *defaults`' };
    case 'duplicate-key':
      return {
        message: `${code(data.key)} is written twice`,
        note: 'only one of the two would count',
        help: 'remove one; several values stand in one list',
      };
    case 'tag':
      return { message: `the tag ${code(data.tag)} means nothing in a plan`, help: 'remove it' };
    case 'unknown-anchor':
      return {
        message: `nothing before this is named ${code(`&${data.name}`)}`,
        help: `write ${code(`&${data.name}`)} before what is meant, or put the text into quotes`,
      };
    case 'cyclic-anchor':
      return { message: `${code(`*${data.name}`)} stands inside of what it repeats`, help: 'write the values out' };
    case 'too-many-values':
      return {
        message: `the file holds more than ${grouped(data.limit)} values, what aliases repeat included`,
        note: 'no plan is so large; files made so exhaust the memory of whoever reads them',
        help: 'divide the plan, into one file for each unit, say; where aliases repeat too much, write the values out',
      };
    case 'too-deep':
      return {
        message: `nested more than ${data.limit} levels deep`,
        help: 'plans need about ten; check the brackets',
      };
    case 'stripped-characters':
      return {
        message: `hidden characters: ${data.characters.join(', ')}`,
        note: 'nobody sees them, and they make equal texts differ; they are left out of everything that is printed',
        help: 'type the text anew instead of pasting it',
      };
    case 'tab':
      return { message: 'a tab where spaces should be', note: 'YAML allows no tabs here', help: 'indent with spaces' };
    case 'no-break-space':
      return {
        message: 'a no-break space where an ordinary space should be',
        note: 'it comes with text pasted from Word or from a web page',
        help: 'put an ordinary space there',
      };
    case 'colon':
      return {
        message: `the colon takes ${code(data.text)} apart`,
        note: 'a colon before a space ends the name of a field',
        help: quoteIt(data.text),
      };
    case 'comma':
      return {
        message: `the comma takes ${code(data.text)} apart`,
        note: 'between brackets a comma ends the value',
        help: quoteIt(data.text),
      };
    case 'special-start':
      return {
        message: `a text cannot start with ${code(data.character)}`,
        ...(data.character === '-' ? { note: 'a list starts on a line of its own' } : {}),
        help: quoteIt(data.text),
      };
    case 'text-after-quote':
      return {
        message: 'the text goes on behind its closing quote',
        help: `quote the text as a whole: ${code(quoted(data.text))}`,
      };
    case 'missing-space':
      return { message: `no space behind ${code(data.after)} in ${code(data.text)}`, help: 'put a space there' };
    case 'missing-key':
      return {
        message: `${code(data.text)} stands where a field should be`,
        help: 'write `name: value`; to go on with the text above, indent the line further',
      };
    case 'unclosed':
      return {
        message: `${code(data.character)} is not closed`,
        help: `write ${code(closing[data.character])} at the end`,
      };
    case 'indentation':
      return {
        message: `the line is indented by ${data.found}, the lines above by ${either(data.expected.map(String), 'or')}`,
        note: 'fields of one thing start in the same column',
        help: `indent the line by ${either(data.expected.map(String), 'or')}`,
      };
    case 'escape':
      return {
        message: `${code(data.escape)} means nothing between double quotes`,
        help: `write ${code(`\\${data.escape}`)}, or use single quotes`,
      };
    case 'missing-comma':
      return { message: 'no comma between two values', help: 'between brackets, put a comma after each value' };
    case 'stray-comma':
      return { message: 'a comma without a value before it', help: 'remove the comma' };
    case 'stray-bracket':
      return {
        message: `${code(data.character)} closes nothing`,
        help: 'remove it, or put the text into quotes',
      };
    case 'mixed':
      return {
        message: data.item ? 'a list item among fields' : 'a field among list items',
        note: 'lines that start in one column are either all fields or all list items',
        help: data.item ? 'indent the item below the field that holds the list' : 'indent the field below its item',
      };
    case 'cut-off':
      return {
        message: `the text ends before ${code('#')}`,
        note: 'what follows a space and `#` is a comment, which nobody gets to see',
        help: quoteIt(data.text),
      };
    case 'unreadable':
      return {
        message: 'the text cannot be read from here on',
        note: `the YAML parser says: ${data.reason}`,
        help: 'check indentation, quotes and brackets here and on the line above',
      };
  }
}

const closing = { '"': '"', "'": "'", '[': ']', '{': '}' } as const;

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
