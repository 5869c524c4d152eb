import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LINE_COLUMNS = 'id field title deliverable measure steps deadline reading1 reading2 label split'.split(' ');
const PAIR_COLUMNS =
  'id kind a_title a_deliverable a_lead a_when b_title b_deliverable b_lead b_when reading1 reading2 label split'.split(
    ' ',
  );
const FIELDS =
  'agriculture charity culture finance health inspection justice personnel school software standards'.split(' ');
const LINE_LABELS = ['vague', 'concrete'];
const PAIR_LABELS = ['duplicate', 'overlap', 'contained', 'distinct'];

type Row = Readonly<Record<string, string>>;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function read(name: string): Table {
  const [header = '', ...body] = text(name).replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  const rows = body.map((line, index) => {
    const cells = line.split('\t');
    expect(cells.length, `${name}:${index + 2}: cells`).toBe(columns.length);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
  return { name, columns, rows };
}

/** Lower case, no marks, đ as d, runs of anything else as one space: what counts as the same line here. */
function fold(value: string): string {
  const bare = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return bare.replace(/[^a-z0-9]+/g, ' ').trim();
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

/** The split that the id alone decides, so that nobody could choose what is kept out. */
function splitOf(id: string): string {
  return createHash('sha256').update(`wording:${id}`).digest().readUInt32BE(0) % 3 === 0 ? 'held' : 'dev';
}

function count(rows: readonly Row[], column: string, value: string): number {
  return rows.filter((row) => cell(row, column) === value).length;
}

/** What the README says it counts, so that the page cannot drift from the files. */
function summary(table: Table, labels: readonly string[], label: (row: Row) => string): string[] {
  return labels.map((name) => {
    const rows = table.rows.filter((row) => label(row) === name);
    const out = count(rows, 'split', 'held') + count(rows, 'split', 'third');
    return `| ${table.name} | ${name} | ${rows.length} | ${rows.length - out} | ${out} |`;
  });
}

/** The settled label where both readings are in, else the first reading. */
function standing(row: Row): string {
  return cell(row, 'label') || cell(row, 'reading1');
}

function readingChecks(table: Table, columns: readonly string[], labels: readonly string[]): void {
  it('has the columns that the README names', () => {
    expect(table.columns).toEqual(columns);
  });

  it('has unique ids and no space around a cell', () => {
    expect(new Set(table.rows.map((row) => cell(row, 'id'))).size).toBe(table.rows.length);
    expect(table.rows.flatMap(Object.values).filter((value) => value !== value.trim())).toEqual([]);
  });

  it('reads every line with a known label, both readings or none', () => {
    const unknown = table.rows.filter((row) => !labels.includes(cell(row, 'reading1')));
    expect(unknown.map((row) => cell(row, 'id'))).toEqual([]);
    const read = table.rows.filter((row) => cell(row, 'reading2') !== '' || cell(row, 'label') !== '');
    expect([0, table.rows.length]).toContain(read.length);
    for (const row of read) {
      expect(labels, cell(row, 'id')).toContain(cell(row, 'reading2'));
      expect(labels, cell(row, 'id')).toContain(cell(row, 'label'));
    }
  });

  it('keeps the label that both readings give', () => {
    const agreed = table.rows.filter((row) => cell(row, 'label') && cell(row, 'reading1') === cell(row, 'reading2'));
    expect(agreed.filter((row) => cell(row, 'label') !== cell(row, 'reading1')).map((row) => cell(row, 'id'))).toEqual(
      [],
    );
  });

  it('counts what the README counts', () => {
    const readme = text('README.md');
    expect(summary(table, labels, standing).filter((line) => !readme.includes(line))).toEqual([]);
  });
}

function sharedChecks(table: Table, columns: readonly string[], labels: readonly string[]): void {
  readingChecks(table, columns, labels);

  it('splits by the hash of the id and by nothing else', () => {
    const wrong = table.rows.filter((row) => cell(row, 'split') !== splitOf(cell(row, 'id')));
    expect(wrong.map((row) => cell(row, 'id'))).toEqual([]);
  });

  it('keeps between a quarter and two fifths out', () => {
    const share = count(table.rows, 'split', 'held') / table.rows.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.4);
  });
}

describe.each(['vi', 'en'])('%s-lines.tsv', (language) => {
  const table = read(`${language}-lines.tsv`);
  sharedChecks(table, LINE_COLUMNS, LINE_LABELS);

  it('has 320 lines or more, 105 or more of them vague, from every field', () => {
    expect(table.rows.length).toBeGreaterThanOrEqual(320);
    expect(table.rows.filter((row) => standing(row) === 'vague').length).toBeGreaterThanOrEqual(105);
    for (const field of FIELDS) expect(count(table.rows, 'field', field), field).toBeGreaterThanOrEqual(20);
    expect(table.rows.filter((row) => !FIELDS.includes(cell(row, 'field'))).map((row) => cell(row, 'id'))).toEqual([]);
  });

  it('has no line twice after folding, in one split or across both', () => {
    const seen = new Map<string, string>();
    for (const row of table.rows) {
      const key = ['title', 'deliverable', 'measure', 'steps'].map((column) => fold(cell(row, column))).join('|');
      expect(seen.get(key), `${cell(row, 'id')} repeats`).toBeUndefined();
      seen.set(key, cell(row, 'id'));
    }
  });
});

describe.each(['vi', 'en'])('%s-pairs.tsv', (language) => {
  const table = read(`${language}-pairs.tsv`);
  sharedChecks(table, PAIR_COLUMNS, PAIR_LABELS);

  it('has 165 pairs or more, two fifths to a half of them distinct', () => {
    expect(table.rows.length).toBeGreaterThanOrEqual(165);
    const share = table.rows.filter((row) => standing(row) === 'distinct').length / table.rows.length;
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.52);
  });

  it('names no task in two pairs', () => {
    const seen = new Map<string, string>();
    for (const row of table.rows) {
      for (const title of new Set([fold(cell(row, 'a_title')), fold(cell(row, 'b_title'))])) {
        expect(seen.get(title), `${cell(row, 'id')}: ${title}`).toBeUndefined();
        seen.set(title, cell(row, 'id'));
      }
    }
  });
});

const LATER = ['vi', 'en'].flatMap((language) => [
  { language, name: `${language}-pairs-2.tsv`, split: 'second' },
  { language, name: `${language}-pairs-3.tsv`, split: 'third' },
]);

describe.each(LATER)('$name', ({ language, name, split }) => {
  const table = read(name);
  const titlesOf = ({ rows }: Table): string[] =>
    rows.flatMap((row) => [...new Set([fold(cell(row, 'a_title')), fold(cell(row, 'b_title'))])]);
  readingChecks(table, PAIR_COLUMNS, PAIR_LABELS);

  it('has 60 pairs or more, half of them distinct, in one split', () => {
    expect(table.rows.length).toBeGreaterThanOrEqual(60);
    expect(count(table.rows, 'label', 'distinct') / table.rows.length).toBeCloseTo(0.5, 1);
    expect(count(table.rows, 'split', split)).toBe(table.rows.length);
  });

  it('names no task twice, and none of an earlier set', () => {
    const titles = titlesOf(table);
    expect(new Set(titles).size).toBe(titles.length);
    const earlier = [`${language}-pairs.tsv`, ...(split === 'third' ? [`${language}-pairs-2.tsv`] : [])];
    const known = new Set(earlier.flatMap((file) => titlesOf(read(file))));
    expect(titles.filter((title) => known.has(title))).toEqual([]);
  });
});
