import { pick, type Random } from './mutate.ts';

/** A call of the program, and what it may do. */
export interface Call {
  readonly words: readonly string[];
  /** What is printed has to be JSON. */
  readonly json?: true;
  /** Names of the files that it may make or change, from the folder on; none: it only reads. */
  readonly writes?: RegExp;
  /** What it takes: a plan set of YAML files (default), or also a table that other programs made. */
  readonly takes?: 'table';
  /** It makes what is worth reading again: the plans have to be free of what makes them unreadable. */
  readonly makesPlans?: true;
  /** Costs so much that it is called seldom. */
  readonly seldom?: true;
}

/** Calls that print. */
const reading: readonly Call[] = [
  { words: ['validate', '--format', 'json'], json: true },
  { words: ['validate', '--format', 'sarif'], json: true },
  { words: ['validate', '--format', 'gitlab'], json: true },
  { words: ['validate', '--format', 'rdjson'], json: true },
  { words: ['validate'] },
  { words: ['validate', '--format', 'concise', '--preset', 'strict'] },
  { words: ['validate', '--format', 'junit'] },
  { words: ['validate', '--format', 'checkstyle'] },
  { words: ['validate', '--format', 'markdown', '--preset', 'agency'] },
  { words: ['validate', '--format', 'github', '--max-warnings', '3'] },
  { words: ['validate', '--diff'] },
  { words: ['expand', '--format', 'json'], json: true },
  { words: ['expand', '--spread', 'level', '--format', 'csv'] },
  { words: ['expand', '--period', '2026-Q2'] },
  { words: ['audit', '--format', 'json'], json: true },
  { words: ['audit', '--format', 'markdown', '--by', 'person'] },
  { words: ['audit', '--format', 'html', '--by', 'objective'] },
  { words: ['audit', '--spread', 'level', '--fail-under', '80'] },
  { words: ['table', '--format', 'markdown'] },
  { words: ['table', '--by', 'person', '--format', 'csv'] },
  { words: ['table', '--by', 'person', '--per', 'month', '--format', 'html'] },
  { words: ['table', '--by', 'load', '--format', 'html'] },
  { words: ['table', '--by', 'unit', '--timeline', 'month'] },
  { words: ['table', '--by', 'quarter', '--format', 'markdown', '--period', '2026-Q2'] },
  { words: ['table', '--by', 'month', '--format', 'csv', '--period', '2026-04'] },
  { words: ['table', '--by', 'objective', '--group', 'supervisor', '--format', 'html'] },
  { words: ['why', 'thang', '2026-04'] },
  { words: ['why', 'an', '2026-04', '--spread', 'level'] },
  { words: ['config', '--format', 'json'], json: true },
  { words: ['config'] },
  { words: ['diff', 'before.plan.yaml', '2026.plan.yaml', '--format', 'json'], json: true },
  { words: ['diff', 'before.plan.yaml', '2026.plan.yaml'] },
  { words: ['diff', 'before.plan.yaml', '2026.plan.yaml', '--format', 'markdown'] },
  { words: ['diff', 'before.plan.yaml', '2026.plan.yaml', '--format', 'html'] },
  { words: ['export', 'ics'] },
  { words: ['export', 'ics', '--person', 'thang', '--alarm', '3d'] },
  { words: ['export', 'mspdi'] },
  { words: ['export', 'mspdi', '--spread', 'level'] },
  { words: ['export', 'mermaid', '--group', 'unit'] },
  { words: ['export', 'taskjuggler'] },
  { words: ['fmt', '--check'] },
  { words: ['fmt', '--diff'] },
  { words: ['derive', '--period', '2026-Q2', '2026.plan.yaml', '--dry-run'] },
  { words: ['derive', '--period', '2026-Q2', '--unit', 'khtc', '2026.plan.yaml', '--diff', '-o', 'new.plan.yaml'] },
  { words: ['add', 'task', '--title', 'Trình ban hành quy chế mới', '--lead', 'thang', '--yes', '--dry-run'] },
  { words: ['complete-words', '--', 'expand', '--person', ''] },
];

/** Calls that write. */
const writing: readonly Call[] = [
  { words: ['fmt'], writes: /\.ya?ml$/ },
  { words: ['validate', '--fix', '--unsafe', 'vague-word'], writes: /\.ya?ml$/ },
  { words: ['validate', '--baseline'], writes: /^\.plan-baseline\.json$/ },
  { words: ['validate', '--format', 'json=out.json', '--format', 'sarif=out.sarif'], writes: /^out\.(?:json|sarif)$/ },
  { words: ['table', '--format', 'xlsx', '-o', 'out.xlsx'], writes: /^out\.xlsx$/ },
  { words: ['table', '--by', 'load', '--format', 'xlsx', '-o', 'out.xlsx'], writes: /^out\.xlsx$/ },
  { words: ['table', '--format', 'docx', '-o', 'out.docx'], writes: /^out\.docx$/ },
  { words: ['table', '--by', 'person', '--format', 'docx', '-o', 'out/'], writes: /^out\/[^/]+\.docx$/ },
  { words: ['table', '--format', 'pdf', '-o', 'out.pdf'], writes: /^out\.pdf$/, seldom: true },
  { words: ['table', '--by', 'load', '--format', 'pdf', '-o', 'out.pdf'], writes: /^out\.pdf$/, seldom: true },
  { words: ['export', 'ics', '-o', 'out/'], writes: /^out\/[^/]+\.ics$/ },
  { words: ['export', 'mspdi', '-o', 'out.xml', '--unit', 'khtc'], writes: /^out\.xml$/ },
  {
    words: ['derive', '--period', '2026-Q2', '2026.plan.yaml', '-o', 'new.plan.yaml'],
    writes: /^new\.plan\.yaml$/,
    makesPlans: true,
  },
  {
    words: ['derive', '--person', 'thang', '2026.plan.yaml', '-o', 'out/'],
    writes: /^out\/[^/]+\.plan\.yaml$/,
    makesPlans: true,
  },
  {
    words: ['derive', '--period', '2026-Q2', '--unit', 'khtc', '2026.plan.yaml', '-o', 'khtc-2026-q2.plan.yaml'],
    writes: /^khtc-2026-q2\.plan\.yaml$/,
  },
  {
    words: ['add', 'task', '--title', 'Trình ban hành: "quy chế" # mới', '--lead', 'thang', '--due', 'Q2', '--yes'],
    writes: /\.ya?ml$/,
  },
  {
    words: [
      'add',
      'task',
      '--title',
      'X',
      '--under',
      'KH-05',
      '--file',
      '2026.plan.yaml',
      '--fail-on',
      'never',
      '--yes',
    ],
    writes: /\.ya?ml$/,
  },
  {
    words: ['add', 'person', '--name', 'Lê Thị Thơ', '--unit', 'khtc', '--fail-on', 'never', '--yes'],
    writes: /\.ya?ml$/,
  },
  { words: ['add', 'unit', '--name', 'Phòng mới', '--yes'], writes: /\.ya?ml$/ },
  { words: ['add', 'objective', '--title', '- Mục tiêu: mới', '--yes'], writes: /\.ya?ml$/ },
  { words: ['init', 'out', '--name', 'Viện: "Đo" #1', '--year', '2026', '--yes'], writes: /^out\//, seldom: true },
];

/** Calls that take tables in. */
const importing: readonly Call[] = [
  {
    words: ['import', 'table', '--period', '2026', '-o', 'new/'],
    writes: /^new\/|^org\.yaml$/,
    takes: 'table',
    makesPlans: true,
  },
  { words: ['import', 'table', '--format', 'json', '--dry-run'], json: true, takes: 'table' },
  {
    words: [
      'import',
      'table',
      '--period',
      '2026',
      '--organisation',
      'org.yaml',
      '-o',
      'new.plan.yaml',
      '--skip-hidden',
    ],
    writes: /^new\.plan\.yaml$|^org\.yaml$/,
    takes: 'table',
  },
];

/** Options with a value that a call may be given too, whether or not it knows them. */
export const furtherOptions: readonly string[] = [
  ...['--period', '--person', '--unit', '--lang', '--spread', '--today', '--only', '--skip', '--columns', '--heading'],
  ...['--date', '--title', '--number', '--delimiter', '--per', '--timeline', '--map', '--sheet', '--table', '--issued'],
  ...['--lead', '--due', '--when', '--effort', '--after', '--under', '--id', '--note', '--head', '--fail-under'],
];

/** One of the calls: half of them print, the rest write or import. */
export function pickCall(next: Random): Call {
  const share = next();
  const call = pick(next, share < 0.5 ? reading : share < 0.75 ? writing : importing);
  return call.seldom === true && next() < 0.8 ? pick(next, reading) : call;
}
