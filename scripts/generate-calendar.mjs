// Makes src/generated/vn-calendar.ts from src/calendar/data/vn.calendar.yaml, so that no YAML is parsed at start-up.
// `node scripts/generate-calendar.mjs` writes; `--check` says whether the module is stale, and exits 1 if so;
// `--propose YEAR` prints the days off of a year by law alone, as a start for its data.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CORE_SCHEMA, load } from 'js-yaml';

const source = new URL('../src/calendar/data/vn.calendar.yaml', import.meta.url);
const target = new URL('../src/generated/vn-calendar.ts', import.meta.url);

async function render() {
  // The core schema leaves dates as the texts that they are.
  const data = load(await readFile(source, 'utf8'), { schema: CORE_SCHEMA });
  return `// Made by scripts/generate-calendar.mjs from src/calendar/data/vn.calendar.yaml: change that file.
import type { CalendarData } from '../calendar/calendar-data.ts';

export const vnCalendar: CalendarData = ${JSON.stringify(data, null, 2)};
`;
}

async function propose(year) {
  const entry = fileURLToPath(new URL('../src/calendar/statutory-days-off.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const { statutoryDaysOff } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const days = statutoryDaysOff(year).map(({ date, name }) => `      - { date: ${date}, name: ${name} }\n`);
  return `  ${year}:\n    source: Bộ luật Lao động 2019, Điều 111 và 112; Nghị quyết số 28/2026/QH16\n    provisional: true\n    off:\n${days.join('')}`;
}

const proposed = process.argv.indexOf('--propose');
if (proposed >= 0) {
  process.stdout.write(await propose(Number(process.argv[proposed + 1])));
} else {
  const module = await render();
  const stale = (await readFile(target, 'utf8').catch(() => null)) !== module;
  const check = process.argv.includes('--check');
  if (stale && !check) await writeFile(target, module);
  if (stale) console.log(`${check ? 'stale' : 'written'}: src/generated/vn-calendar.ts`);
  if (stale && check) process.exitCode = 1;
}
