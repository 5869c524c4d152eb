// Shows the program at its main job: validates the example organisation and prints who does what in which month.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const plan = fileURLToPath(new URL('../bin/plan.js', import.meta.url));
const cwd = fileURLToPath(new URL('../examples/standards-agency/', import.meta.url));

for (const words of [['validate'], ['expand', '--unit', 'khtc']]) {
  console.log(`\n> plan ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [plan, ...words], { cwd, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
