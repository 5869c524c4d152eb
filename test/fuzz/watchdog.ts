import { Worker } from 'node:worker_threads';

// Runs beside the fuzzer, which cannot interrupt itself while a loop has no end.
const program = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
let [seed, since] = [-1, Date.now()];
setInterval(() => {
  const now = Atomics.load(workerData.seeds, 0);
  if (now !== seed) [seed, since] = [now, Date.now()];
  else if (seed >= 0 && Date.now() - since > workerData.patience) {
    writeSync(2, 'seed ' + seed + ' does not come to an end\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000).unref?.();
setInterval(() => {}, 1 << 30);
`;

export interface Watchdog {
  /** Says which seed is being tried. */
  readonly at: (seed: number) => void;
  readonly stop: () => Promise<unknown>;
}

/** Ends the process, and names the seed, where one takes longer than so many milliseconds. */
export function watchdog(patience: number): Watchdog {
  const seeds = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const worker = new Worker(program, { eval: true, workerData: { seeds, patience } });
  worker.unref();
  return { at: (seed) => Atomics.store(seeds, 0, seed), stop: () => worker.terminate() };
}
