/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(next: Random, list: readonly T[]): T {
  return list[Math.floor(next() * list.length)]!;
}

/** Values that have broken programs: of other kinds, at edges, in other writing, made to be harmful. */
export const values: readonly string[] = [
  '',
  'null',
  '~',
  'true',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  '0x1F',
  '.nan',
  '[]',
  '{}',
  '[[[[]]]]',
  '"+5"',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  '2026-12/2026-01',
  '2026-W53',
  '/2026-03',
  '2026/',
  '100%',
  '1,5d',
  '12 ngày công',
  '*unknown',
  '&a [*a]',
  '!!binary x',
  '"\\u0000"',
  '"\\u001b[31m\\u202e"',
  '__proto__',
  'constructor',
  'toString',
  'T1@2026-01#x:y',
  '=1+1',
  '<script>alert(1)</script>',
  'Ủy ban nhân dân'.normalize('NFD'),
  '🇻🇳👩‍👩‍👧',
  "'",
  '"',
  '0001',
  '9999',
  '0001/9999',
  '0001-01-01/9999-12-31',
  '1900-02-29',
  '999999999d',
  '0.001d',
  '{ thang: 1e9d, tho: -1d }',
  'week',
  '{ from: issued, days: 100000 }',
  '{ rrule: "FREQ=DAILY" }',
  '{ rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" }',
  '{ rrule: "FREQ=MONTHLY;BYDAY=5FR;COUNT=999999999" }',
  '(a+)+$',
  '[**/**/**/**/*a*a*a*a*b]',
  '../../../../etc/passwd',
  '{ country: XX }',
  '{ country: VN, file: days.calendar.yaml }',
  '{ rrule: "FREQ=DAILY;INTERVAL=0" }',
  '{ every: week, due: 31 }',
  'FREQ=SECONDLY',
  'x'.repeat(3000),
];

const keys: readonly string[] = [
  'title',
  'lead',
  'support',
  'due',
  'when',
  'effort',
  'repeat',
  'reports',
  'steps',
  'children',
  'each',
  'after',
  'fixed',
  'split',
  'of',
  'change',
  'measures',
  'unit',
  'period',
  'issued',
  'parent',
  'organisation',
  'calendar',
  'people',
  'units',
  'head',
  'leave',
  'capacity',
  'week',
  'hours',
  'from',
  'until',
  'rules',
  'words',
  'overrides',
  '__proto__',
  'repeat',
  'file',
  'country',
  'years',
  'off',
  'swapped',
  'include',
  'subject',
  '<<',
  'tên',
];

type Mutation = (text: string, next: Random) => string;

const onLines =
  (change: (lines: string[], at: number, next: Random) => void): Mutation =>
  (text, next) => {
    const lines = text.split('\n');
    change(lines, Math.floor(next() * lines.length), next);
    return lines.join('\n');
  };

/** Mutations that know that the text is YAML of a plan. */
const structural: readonly Mutation[] = [
  // Another value for a key, or for an item of a list.
  onLines((lines, at, next) => {
    lines[at] = lines[at]!.replace(/^(\s*(?:- )?[\w-]+:\s*).*$/, (_, key) => key + pick(next, values));
  }),
  onLines((lines, at, next) => {
    lines[at] = lines[at]!.replace(/([{[,]\s*[\w-]+:\s*)[^,}\]]*/, (_, key) => key + pick(next, values));
  }),
  // Another key.
  onLines((lines, at, next) => {
    lines[at] = lines[at]!.replace(/^(\s*(?:- )?)[\w-]+:/, (_, lead) => `${lead}${pick(next, keys)}:`);
  }),
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
  onLines((lines, at, next) => {
    lines[at] = ' '.repeat(Math.floor(next() * 9)) + lines[at]!.trimStart();
  }),
  onLines((lines, at, next) => {
    const other = Math.floor(next() * lines.length);
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  }),
  onLines((lines, at, next) => {
    const from = Math.floor(next() * lines.length);
    lines.splice(at, 0, ...lines.slice(from, from + 1 + Math.floor(next() * 12)));
  }),
];

/** Mutations that know nothing. */
const bytewise: readonly Mutation[] = [
  (text, next) => {
    const at = Math.floor(next() * text.length);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 20));
  },
  (text, next) => {
    const at = Math.floor(next() * text.length);
    return (
      text.slice(0, at) +
      pick(next, [
        '\t',
        '\0',
        '\r',
        '{',
        '}',
        '[',
        ']',
        ':',
        '#',
        '-',
        '&a ',
        '*a',
        '\u2028',
        '\ud800',
        '"',
        "'",
        '|\n',
        '>\n',
        '---\n',
        '...\n',
        '%YAML 9\n',
        '\ufeff',
      ]) +
      text.slice(at)
    );
  },
  (text, next) => text.slice(0, Math.floor(next() * text.length)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
];

/** A text after one to four mutations. */
export function mutate(text: string, next: Random): string {
  let changed = text;
  for (let i = 1 + Math.floor(next() * 4); i > 0; i -= 1)
    changed = pick(next, next() < 0.75 ? structural : bytewise)(changed, next);
  return changed;
}
