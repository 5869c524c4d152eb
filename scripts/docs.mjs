// Writes what the documents quote: the output of the program in the READMEs, and the lists of rules. `--check` only says
// whether they are fresh. Runs the built program, so build first.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;

function plan(words, cwd = '.') {
  const env = { PATH: process.env.PATH, LANG: 'C', NO_COLOR: '1' };
  const { stdout, stderr, error } = spawnSync(process.execPath, [join(root, 'bin', 'plan.js'), ...words], {
    cwd: join(root, cwd),
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 26,
  });
  if (error !== undefined) throw error;
  return stdout === '' ? stderr : stdout;
}

function put(path, text) {
  const before = (() => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return '';
    }
  })();
  if (before === text) return;
  stale += 1;
  if (check) console.error(`${path} is stale: run npm run docs`);
  else writeFileSync(join(root, path), text);
}

/** Fills the blocks `<!-- run: words -->` or `<!-- run in FOLDER, lines A-B: words -->` with what the program prints. */
function fill(path) {
  const pattern = /(<!-- run(?: in (\S+?))?(?:, lines (\d+)-(\d+))?: (.+?) -->\n```\w*\n)[\s\S]*?(```\n)/g;
  const text = readFileSync(join(root, path), 'utf8').replaceAll(
    pattern,
    (_, open, folder, first, last, words, close) => {
      const lines = plan(words.split(' '), folder).trimEnd().split('\n');
      const shown = first === undefined ? lines : lines.slice(Number(first) - 1, Number(last));
      return `${open}${shown.join('\n')}\n${close}`;
    },
  );
  put(
    path,
    text.replace(
      /(<!-- rules (en|vi) -->\n)[\s\S]*?(<!-- \/rules -->)/g,
      (_, open, language, close) => `${open}${ruleTable(language)}${close}`,
    ),
  );
}

const words = {
  en: {
    rule: 'rule',
    default: 'default',
    clarity: 'clarity',
    what: 'reported when',
    off: 'off',
    clarities: {
      person: 'person',
      work: 'work',
      time: 'time',
      responsibility: 'responsibility',
      product: 'product',
      authority: 'authority',
    },
  },
  vi: {
    rule: 'quy tắc',
    default: 'mặc định',
    clarity: 'sáu rõ',
    what: 'báo khi',
    off: 'tắt',
    clarities: {
      person: 'rõ người',
      work: 'rõ việc',
      time: 'rõ thời gian',
      responsibility: 'rõ trách nhiệm',
      product: 'rõ sản phẩm',
      authority: 'rõ thẩm quyền',
    },
  },
};
const levels = {
  vi: { error: 'lỗi', warning: 'cảnh báo', hint: 'lưu ý', off: 'tắt' },
  en: { error: 'error', warning: 'warning', hint: 'hint', off: 'off' },
};

function rulesOf(language) {
  return JSON.parse(plan(['rules', '--format', 'json', '--lang', language]));
}

function ruleTable(language) {
  const w = words[language];
  const rows = rulesOf(language).map(
    ({ name, severity, clarity, scores, title }) =>
      `| \`${name}\` | ${levels[language][severity]} | ${clarity === null ? '' : `${w.clarities[clarity]}${scores ? ' ●' : ''}`} | ${title} |`,
  );
  return [`| ${w.rule} | ${w.default} | ${w.clarity} | ${w.what} |`, '|---|---|---|---|', ...rows, ''].join('\n');
}

/** Every rule with its documentation, as `plan explain` shows it. */
function ruleDocument(language) {
  const head =
    language === 'vi'
      ? '# Các quy tắc\n\n● quy tắc tính vào điểm sáu rõ.\n'
      : '# The rules\n\n● marks the rules that count in the score of the six clarities.\n';
  const parts = rulesOf(language).map(({ name, options }) => {
    const text = readFileSync(
      join(root, 'src', 'audit', 'rules', `${name}${language === 'vi' ? '.vi' : ''}.md`),
      'utf8',
    );
    const defaults = Object.entries(options).map(([option, value]) => `\`${option}: ${JSON.stringify(value)}\``);
    const line =
      defaults.length === 0 ? '' : `\n${language === 'vi' ? 'Tùy chọn' : 'Options'}: ${defaults.join(', ')}\n`;
    return `${text.trim().replaceAll(/^#/gm, '##')}\n${line}`;
  });
  return `${head}\n${ruleTable(language)}\n${parts.join('\n')}`;
}

put('docs/rules.md', ruleDocument('en'));
put('docs/rules.vi.md', ruleDocument('vi'));
for (const path of ['README.md', 'README.vi.md']) fill(path);
if (check && stale > 0) process.exitCode = 1;
