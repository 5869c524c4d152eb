import { setImmediate } from 'node:timers/promises';

/** The work is no longer wanted: the texts have changed since. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** In milliseconds: how long work goes on before it lets the editor have its say. */
const longestTurn = 5;

/** Long work in short turns, so that a keystroke never waits for more than one of them. */
export interface Turns {
  /** Gives the turn away where it has lasted long enough. @throws Superseded where the work is no longer wanted */
  pause(): Promise<void>;
}

/** @param isWanted whether the work still is */
export function turns(isWanted: () => boolean): Turns {
  let begun = performance.now();
  return {
    async pause() {
      if (performance.now() - begun < longestTurn) return;
      // A message is read in one round of the event loop and taken up in the next.
      for (let round = 0; round < 3; round += 1) await setImmediate();
      begun = performance.now();
      if (!isWanted()) throw new Superseded();
    },
  };
}
