import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { maxDepth } from './anchors.ts';
import { deficientIndentation, type Stumble } from './stumble.ts';

/** How much text may be read again because of closing brackets, in UTF-16 units: then the slow parser is no slower. */
const maxReread = 10_000_000;

export interface Events {
  readonly events: readonly Event[];
  /** The text with which the offsets of the events go; as long as the original. */
  readonly text: string;
}

export function readEvents(original: string): Events | Stumble {
  let text = original;
  for (let reread = 0; ; reread += text.length) {
    try {
      return { events: parseEvents(text, { filename: '', maxDepth }), text };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const stumble = { offset: Math.min(error.mark?.position ?? 0, text.length), reason: error.reason };
      const joined = reread > maxReread ? undefined : withBracketClosedUp(text, stumble);
      if (joined === undefined) return stumble;
      text = joined;
    }
  }
}

/**
 * A closing bracket on a line of its own, in the column of its key: YAML wants it indented, nearly every other parser
 * accepts it, and people write it so. The line break before it becomes spaces, so that offsets stay.
 */
function withBracketClosedUp(text: string, { offset, reason }: Stumble): string | undefined {
  const bracket = text[offset];
  if (reason !== deficientIndentation || (bracket !== ']' && bracket !== '}')) return undefined;
  let end = offset;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  // After a comment the bracket would be part of it.
  if (line.includes('#') || end === offset) return undefined;
  return text.slice(0, end) + ' '.repeat(offset - end) + text.slice(offset);
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
