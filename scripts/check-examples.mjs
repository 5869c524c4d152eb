// Runs the program on its own examples: all are laid out as it would, and clean but the one that shows what findings look
// like.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const plan = fileURLToPath(new URL('../bin/plan.js', import.meta.url));
const wanted = [
  { folder: 'standards-agency', words: ['validate', '--fail-on', 'warning'], status: 0 },
  { folder: 'team', words: ['validate', '--fail-on', 'warning', '--preset', 'strict'], status: 0 },
  { folder: 'troubled', words: ['validate', '--quiet', '--format', 'concise'], status: 1 },
  { folder: '.', words: ['fmt', '--check'], status: 0 },
];

for (const { folder, words, status } of wanted) {
  const cwd = fileURLToPath(new URL(`../examples/${folder}/`, import.meta.url));
  const run = spawnSync(process.execPath, [plan, ...words], { cwd, encoding: 'utf8' });
  if (run.status === status) continue;
  console.error(
    `${folder}: plan ${words.join(' ')} ended with ${run.status}, not ${status}\n${run.stdout}${run.stderr}`,
  );
  process.exitCode = 1;
}
