// Makes the pictures of the READMEs: prints the examples in every document format and turns each into a small PNG, as a
// program of others shows it: LibreOffice for DOCX and XLSX, pdftoppm for PDF, Chromium for HTML. Builds nothing: build
// first. Pictures given by name are made alone. Where a program is missing, its pictures stay as they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { palettePng, readPng } from './pictures/png.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'pictures');
const agency = 'examples/standards-agency';
const team = 'examples/team';
const troubled = 'examples/troubled';

/** Each picture: the folder, the words behind `plan`, and for a browser the size of its window, in pixels. */
const pictures = [
  { name: 'agency.vi', folder: agency, words: 'table 2026.plan.yaml --by agency --group objective', format: 'pdf' },
  { name: 'unit.vi', folder: agency, words: 'table khtc-2026.plan.yaml --by unit', format: 'docx' },
  { name: 'load.vi', folder: agency, words: 'table khtc-2026.plan.yaml --by load --unit khtc', format: 'xlsx' },
  {
    name: 'person.vi',
    folder: agency,
    words: 'table khtc-2026.plan.yaml --by person --person phuong --period 2026-06',
    format: 'html',
  },
  { name: 'agency.en', folder: team, words: 'table --by agency --group objective --timeline quarter', format: 'pdf' },
  { name: 'unit.en', folder: team, words: 'table --by unit', format: 'docx' },
  { name: 'load.en', folder: team, words: 'table --by load', format: 'xlsx' },
  { name: 'person.en', folder: team, words: 'table --by person --person david --period 2026-04', format: 'html' },
  { name: 'audit.vi', folder: troubled, words: 'audit 2026.plan.yaml', format: 'html', across: 1000, height: 900 },
  {
    name: 'audit.en',
    folder: troubled,
    words: 'audit 2026.plan.yaml --lang en',
    format: 'html',
    across: 1000,
    height: 900,
  },
];
/** Of a page, in pixels. */
const width = 1000;
const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const programs = {
  office: ['soffice', 'libreoffice'],
  pages: ['pdftoppm'],
  browser: ['chromium', 'chromium-browser', 'google-chrome'],
};
const needs = { pdf: ['pages'], docx: ['office', 'pages'], xlsx: ['office', 'pages'], html: ['browser'] };
const found = Object.fromEntries(
  Object.entries(programs).map(([role, names]) => [
    role,
    names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined),
  ]),
);

const run = (program, words) => execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });

/** The first page of a PDF. */
function page(path) {
  run(found.pages, [
    '-png',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    '-scale-to-x',
    `${width}`,
    '-scale-to-y',
    '-1',
    path,
    'page',
  ]);
  return readPng(readFileSync(join(folder, 'page.png')));
}

function asPdf(path) {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  run(found.office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  return path.replace(/\.\w+$/, '.pdf');
}

function screen(path, across, height) {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'];
  run(found.browser, [...options, `--window-size=${across},${height}`, '--screenshot=page.png', `file://${path}`]);
  return readPng(readFileSync(join(folder, 'page.png')));
}

/** Without the empty paper below, and with a thin line around it. */
function framed({ width: across, height, pixels }) {
  const line = (y) => pixels.subarray(y * across * 3, (y + 1) * across * 3);
  let last = height - 1;
  const isEmpty = (y) => line(y).every((value, i) => value === line(height - 1)[i % 3]);
  while (last > 0 && isEmpty(last)) last -= 1;
  const end = Math.min(height, last + 24);
  const cut = Buffer.from(pixels.subarray(0, end * across * 3));
  for (let y = 0; y < end; y += 1)
    for (let x = 0; x < across; x += 1)
      if (y === 0 || y === end - 1 || x === 0 || x === across - 1)
        cut.fill(0xbb, (y * across + x) * 3, (y * across + x) * 3 + 3);
  return { width: across, height: end, pixels: cut };
}

mkdirSync(target, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, folder: cwd, words, format, across = 1200, height = 1600 } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const missing = needs[format].filter((role) => found[role] === undefined).map((role) => programs[role][0]);
  if (missing.length > 0) {
    console.log(`${name}: left as it is, there is no ${missing.join(', no ')}`);
    continue;
  }
  const path = join(folder, `${name}.${format}`);
  const plan = join(root, 'bin', 'plan.js');
  const argv = [plan, ...words.split(' '), '--format', format, '-o', path, '--today', '2026-01-15'];
  execFileSync(process.execPath, argv, { cwd: join(root, cwd), stdio: ['ignore', 'ignore', 'pipe'] });
  const shown = format === 'html' ? screen(path, across, height) : page(format === 'pdf' ? path : asPdf(path));
  const bytes = palettePng(framed(shown), 16);
  writeFileSync(join(target, `${name}.png`), bytes);
  console.log(`${name}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
