import type { Io } from './command.ts';

/** Says on standard error what is being done, once it takes longer than people wait without wondering. */
export interface Progress {
  readonly say: (text: string) => void;
  /** Takes the last line away, where a terminal shows one. */
  readonly end: () => void;
}

/** Milliseconds before the first word, and between words where lines cannot be rewritten. */
const patience = 1000;
const pause = 5000;

export function progressOn({ stderr }: Io): Progress {
  const isTerminal = stderr.isTTY === true;
  const begin = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    say(text) {
      const now = performance.now();
      if (now - begin < patience || now - last < (isTerminal ? 100 : pause)) return;
      last = now;
      shown = true;
      stderr.write(isTerminal ? `\r\u001b[Kplan: ${text} …` : `plan: ${text} …\n`);
    },
    end() {
      if (shown && isTerminal) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
