/** A bracket that is open, and where in it the cursor stands. */
export interface OpenBracket {
  readonly kind: 'mapping' | 'list';
  /** Where the bracket stands. */
  readonly start: number;
  /** The keys written so far. */
  readonly keys: string[];
  /** The key whose value is being written; undefined before the colon. */
  key: string | undefined;
}

/** What is being written: up to the cursor. */
export interface FlowPlace {
  /** Outermost first; empty where no bracket is open. */
  readonly open: readonly OpenBracket[];
  /** The word before the cursor, without its opening quote. */
  readonly word: string;
  /** Where the word starts. */
  readonly start: number;
  readonly quote: '"' | "'" | '';
}

/**
 * Reads a value up to the cursor, as far as brackets go, however unfinished it is.
 *
 * @param from where the value starts, @param to the cursor
 */
export function readFlow(text: string, from: number, to: number): FlowPlace {
  const open: OpenBracket[] = [];
  let start = from;
  let quote: '"' | "'" | '' = '';
  for (let at = from; at < to; at += 1) {
    const character = text[at]!;
    if (quote !== '') {
      if (quote === '"' && character === '\\') at += 1;
      else if (character === quote) quote = '';
      continue;
    }
    if (character === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? to : end;
      start = at + 1;
      continue;
    }
    const isFirst = text.slice(start, at).trim() === '';
    if (isFirst && (character === '"' || character === "'")) {
      quote = character;
      start = at + 1;
      continue;
    }
    const top = open.at(-1);
    if (isFirst && (character === '{' || character === '[')) {
      open.push({ kind: character === '{' ? 'mapping' : 'list', start: at, keys: [], key: undefined });
      start = at + 1;
    } else if (top === undefined) continue;
    else if (character === '}' || character === ']') {
      open.pop();
      start = at + 1;
    } else if (character === ',') {
      top.key = undefined;
      start = at + 1;
    } else if (
      character === ':' &&
      top.kind === 'mapping' &&
      top.key === undefined &&
      /[\s,{[]|^$/.test(text[at + 1] ?? '')
    ) {
      top.key = text
        .slice(start, at)
        .trim()
        .replaceAll(/^["']|["']$/g, '');
      top.keys.push(top.key);
      start = at + 1;
    }
  }
  while (start < to && /\s/.test(text[start]!)) start += 1;
  return { open, word: text.slice(start, to), start, quote };
}
