import { expect, test } from 'vitest';
import { fuzzOnce } from './fuzz.ts';
import { watchdog } from './watchdog.ts';

// `npm run fuzz` goes on for as long as it is told; a failure names the seed that brings it back.
const from = Number(process.env.PLAN_FUZZ_SEED ?? 1);
const count = Number(process.env.PLAN_FUZZ_COUNT ?? 60);
const minutes = Number(process.env.PLAN_FUZZ_MINUTES ?? 0);

test('no input, however broken, gives a stack trace, half a result or two results', {
  timeout: Math.max(300_000, minutes * 60_000 + 300_000),
}, async () => {
  const end = performance.now() + minutes * 60_000;
  const watching = watchdog(180_000);
  const failures: string[] = [];
  let runs = 0;
  for (let seed = from; minutes > 0 ? performance.now() < end : seed < from + count; seed += 1) {
    watching.at(seed);
    const failure = await fuzzOnce(seed);
    runs += 1;
    if (failure === undefined) continue;
    const said = `seed ${failure.seed}, plan ${failure.words.join(' ')}: ${failure.what.slice(0, 600)}`;
    failures.push(said);
    if (minutes > 0) process.stdout.write(`${said}\n`);
    if (failures.length >= 20) break;
  }
  await watching.stop();
  if (minutes > 0) process.stdout.write(`${runs} runs from seed ${from}, ${failures.length} failures\n`);
  expect(failures).toEqual([]);
});
