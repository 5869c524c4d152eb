import { clean } from '../tables/cells.ts';

/**
 * Characters that end a title, begin a comment or mean markup to Mermaid. It reads `#58;` as a character by its number;
 * see "Entity codes to escape characters" in its documentation.
 */
const meaningful = /[#;:<>&"`{}]|%(?=%)|(?<=%)%/g;
/** What a line of a Gantt diagram may begin with. */
const keyword =
  /^(?:gantt|title|section|dateformat|axisformat|tickinterval|excludes|includes|weekday|weekend|todaymarker|inclusiveenddates|topaxis|acctitle|accdescr|click|call|href|end|\d{4}-\d\d-\d\d)/i;

/** A text as a title, a section or the label of a bar: on one line, in NFC, nothing of it read as a statement. */
export function mermaidText(text: string): string {
  const escaped = clean(text).replace(meaningful, entity);
  // Its first letter by its number: the same for the eye, none for the parser.
  return keyword.test(escaped) ? entity(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

function entity(character: string): string {
  return `#${character.charCodeAt(0)};`;
}

/** A long title cut at a word, for a bar that has no second line; its id tells the whole. */
export function shortened(text: string, most: number): string {
  const title = clean(text);
  if (title.length <= most) return title;
  const cut = title.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.(-]+$/, '')} …`;
}
