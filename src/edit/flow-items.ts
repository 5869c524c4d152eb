/** A stretch of the text that a parser found. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** An item between brackets as it stands in the text, an alias or an anchor included. */
export interface FlowItem extends Span {
  /** Where the comma behind it stands; undefined behind the last item, unless one was left there. */
  readonly comma: number | undefined;
}

/**
 * The items of a list or mapping between brackets. An alias has its values elsewhere, so that the text is read again.
 *
 * @param collection from bracket to bracket
 * @param parts the items, or each entry from key to value, in order
 */
export function flowItems(text: string, collection: Span, parts: readonly Span[]): FlowItem[] {
  const items: FlowItem[] = [];
  let at = collection.start + 1;
  for (const part of parts) {
    const start = skipGap(text, at);
    const isHere = part.start >= start && part.end >= part.start && part.end < collection.end;
    const end = isHere ? part.end : endOfAlias(text, start, part);
    const behind = skipGap(text, end);
    const comma = text[behind] === ',' ? behind : undefined;
    items.push({ start, end, comma });
    at = comma === undefined ? behind : comma + 1;
  }
  return items;
}

/** Where an alias ends, or the entry `key: *alias`. */
function endOfAlias(text: string, start: number, part: Span): number {
  const from = part.start >= start ? text.indexOf('*', part.start) : start;
  let end = from;
  while (end < text.length && !/[\s,[\]{}]/.test(text[end]!)) end++;
  return end;
}

/** The first offset from here on that is neither white space nor comment. */
function skipGap(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (text[at] !== '#') return at;
    while (at < text.length && text[at] !== '\n') at++;
  }
}
