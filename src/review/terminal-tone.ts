import type { TerminalContext } from '../tables/terminal-context.ts';
import type { Tone } from './page/page.ts';

/** The colour of a tone; the text always says it too. */
export function toned(tone: Tone | undefined, { paint }: TerminalContext): (text: string) => string {
  if (tone === 'good') return paint.green;
  if (tone === 'fair') return paint.yellow;
  if (tone === 'bad') return paint.red;
  return tone === 'quiet' ? paint.dim : (text) => text;
}
