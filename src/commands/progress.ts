import type { Io } from './command.ts';

/** Says on a terminal's standard error what is being done, once it takes longer than people wait without wondering. */
export interface Progress {
  readonly say: (text: string) => void;
  /** Takes the last line away. */
  readonly end: () => void;
}

/** Milliseconds before the first word, and between words. */
const patience = 1000;
const pause = 100;

/** Silent where nobody watches: what a log holds must not depend on how fast the machine is. */
export function progressOn({ stderr }: Io): Progress {
  const begin = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    say(text) {
      const now = performance.now();
      if (stderr.isTTY !== true || now - begin < patience || now - last < pause) return;
      last = now;
      shown = true;
      stderr.write(`\r\u001b[Kplan: ${text} …`);
    },
    end() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
