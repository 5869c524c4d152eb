import fc from 'fast-check';

/** YAML texts in many styles, made line by line so that they are valid by construction, mostly. */

const words = [
  'Báo cáo',
  'kết quả',
  'KH-01',
  '1.10',
  '2026-03-01',
  'a',
  'đề cương'.normalize('NFD'),
  'x#y',
  'a:b',
  '-1',
  '~',
  'null',
  'true',
  'No',
  '0x1F',
  '0o17',
  '1e3',
  '.5',
  '.inf',
  '-.INF',
  '.NaN',
  '010',
  '+12',
  '1_000',
  '12:30',
  '😀',
  '“trích”',
  'http://x/#y',
  '=',
  'a\tb',
  '<',
  '- x'.slice(2),
  '?x',
  ':x',
  '-x',
];
const word = fc.constantFrom(...words);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const key = fc.constantFrom(
  'id',
  'title',
  'lead',
  'Ghi chú',
  '__proto__',
  '"q: k"',
  "'it''s'",
  '2026',
  'a b',
  'constructor',
  '<<x',
);

const plain = text.filter((value) => !/[:#] |:$| #/.test(value));
const single = fc.stringMatching(/^[a-zà-ỹ :#,[\]{}"\\-]{0,12}$/u).map((value) => `'${value.replaceAll("'", "''")}'`);
const double = fc
  .array(
    fc.constantFrom(
      'a',
      'ế',
      ' ',
      ': ',
      ' #',
      '\\n',
      '\\t',
      '\\"',
      '\\\\',
      '\\x41',
      '\\u1ebf',
      '\\U0001F600',
      '\\/',
      '\\_',
      "'",
      ', ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => `"${parts.join('')}"`);
const flowScalar = fc.oneof(
  { weight: 3, arbitrary: plain.filter((value) => !/[,[\]{}?:]|^-$|^[-?:]\s/.test(value)) },
  single,
  double,
);

const flow: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    flowScalar,
    fc.tuple(key, flowScalar).map(([name, item]) => `[${name}: ${item}, b]`),
    fc
      .array(tie('value'), { maxLength: 3 })
      .chain((items) => fc.constantFrom(`[${items.join(', ')}]`, `[ ${items.join(',  ')} ]`)),
    fc
      .uniqueArray(key, { maxLength: 3 })
      .chain((keys) =>
        fc.tuple(fc.constant(keys), fc.array(tie('value'), { minLength: keys.length, maxLength: keys.length })),
      )
      .map(([keys, values]) => `{ ${keys.map((name, at) => `${name}: ${values[at]}`).join(', ')} }`),
  ),
})).value;

const blockLines = fc.array(
  fc.constantFrom('một', '  hai', '# không phải chú thích', '', 'ba: bốn', '- năm', '\tsáu'),
  { minLength: 1, maxLength: 5 },
);

const layout = fc.record({
  indent: fc.integer({ min: 1, max: 4 }),
  comment: fc.constantFrom('', ' # chú thích', '  #x'),
});

/** A value as the lines after `key:` or `-`, indented by a given number of spaces at least. */
type Rendered = (indent: number) => { readonly head: string; readonly lines: readonly string[] };

const scalarValue: fc.Arbitrary<Rendered> = fc.oneof(
  fc.tuple(fc.oneof(plain, single, double, flow), layout).map(([value, { comment }]) => () => ({
    head: ` ${value}${comment}`,
    lines: [],
  })),
  fc.constant(() => ({ head: '', lines: [] })),
  fc.tuple(plain, plain, layout).map(
    ([first, second, { indent }]): Rendered =>
      (base) => ({ head: ` ${first}`, lines: [`${' '.repeat(base + indent)}${second}`] }),
  ),
  fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '| # chú thích'),
      blockLines,
      fc.integer({ min: 1, max: 4 }),
    )
    .map(
      ([header, lines, indent]): Rendered =>
        (base) => {
          const width = header.includes('2') ? 2 : indent;
          return {
            head: ` ${header}`,
            lines: lines.map((line) => (line === '' ? '' : ' '.repeat(base + width) + line)),
          };
        },
    ),
);

const value: fc.Arbitrary<Rendered> = fc.letrec<{ value: Rendered; mapping: Rendered; sequence: Rendered }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalarValue, tie('mapping'), tie('sequence')),
  mapping: fc
    .uniqueArray(key, { minLength: 1, maxLength: 4 })
    .chain((keys) =>
      fc.tuple(fc.constant(keys), fc.array(tie('value'), { minLength: keys.length, maxLength: keys.length }), layout),
    )
    .map(
      ([keys, values, { indent, comment }]): Rendered =>
        (base) => ({
          head: comment,
          lines: keys.flatMap((name, at) => {
            const rendered = values[at]!(base + indent);
            return [`${' '.repeat(base + indent)}${name}:${rendered.head}`, ...rendered.lines];
          }),
        }),
    ),
  sequence: fc.tuple(fc.array(tie('value'), { minLength: 1, maxLength: 4 }), layout, fc.boolean()).map(
    ([values, { indent, comment }, compact]): Rendered =>
      (base) => ({
        head: comment,
        lines: values.flatMap((item) => {
          const rendered = item(base + indent);
          const dash = `${' '.repeat(base + indent)}-`;
          const [first = '', ...rest] = rendered.lines;
          const inner = base + indent + 2;
          // `- key: value` on one line, where the first key stands two columns behind the dash.
          const joins = compact && rendered.head === '' && first.startsWith(' '.repeat(inner)) && first[inner] !== ' ';
          return joins ? [`${dash} ${first.slice(inner)}`, ...rest] : [`${dash}${rendered.head}`, ...rendered.lines];
        }),
      }),
  ),
})).value;

/** A document: a mapping or a list of anything, with line ends and comments of either kind. */
export const yamlText = documents('\n', '\r\n');

function documents(...lineEnds: string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      value,
      fc.constantFrom(...lineEnds),
      fc.constantFrom('', '# đầu\n', '---\n', '%YAML 1.2\n---\n'),
      fc.constantFrom('\n', '', '\n\n# cuối\n', '\n...\n'),
    )
    .map(([render, eol, before, after]) => {
      const { head, lines } = render(-1);
      const body =
        lines.length === 0 || head !== ''
          ? `x:${head}${['', ...lines.map((line) => ` ${line}`)].join('\n')}`
          : lines.join('\n');
      return (before + body + after).replaceAll('\n', eol);
    });
}

const inserted = fc.constantFrom(
  '',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '\t',
  '\n',
  '  ',
  '#',
  ' #',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '?',
  '\u00a0',
  '\n---\n',
  '\\',
);

/** A text with a few characters put in, taken away or repeated. */
function mutated(source: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<string> {
  return fc.tuple(source, fc.array(fc.tuple(fc.nat(), inserted), { minLength, maxLength: 3 })).map(([whole, changes]) =>
    changes.reduce((changed, [at, more]) => {
      const place = changed.length === 0 ? 0 : at % changed.length;
      return more === ''
        ? changed.slice(0, place) + changed.slice(place + 1)
        : changed.slice(0, place) + more + changed.slice(place);
    }, whole),
  );
}

/** Mostly broken. */
export const mutatedText = mutated(documents('\n'), 1);

const plainValue = fc.constantFrom(
  ...['Báo cáo quý I', 'KH-01', '1.10', '-5', '.5', '(bản in)', 'a:b', 'x#y', '~', 'true', '2026-03-01/2026-03-31'],
  ...['"Rà soát: hai đợt"', "'it''s'", '"a # b"', '[]', '[a, b c , "d, e" ]', '{ id: p0, leave: [1/2, 3] }', '{}'],
  ...[
    '[Báo cáo (bản in, bản mềm)]',
    '{ a: b, a: c }',
    '[a,\n      b]',
    '[a,\n  # chú thích\n      b,\n]',
    '[[a], {b: c}]',
  ],
  ...[
    '',
    '|',
    '"a',
    '[a: b]',
    '{ a: b, c, d: e }',
    '&x a',
    '*x',
    '!!str 1',
    'a: b',
    'a:',
    '{a: }',
    '[a, , b]',
    '[-, a]',
  ],
);
const plainLine = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '    ', '   ', '      '),
    fc.constantFrom('', '', '', '- ', '-  ', '- - '),
    fc.constantFrom('id: ', 'title: ', 'Ghi chú: ', '2026: ', 'lead : ', 'steps:', '', '"k": ', '- ', '<<: ', '-id: '),
    plainValue,
    fc.constantFrom('', '', '', ' ', ' # chú thích', '#x', '\n', '\n\n  # chú thích'),
  )
  .map((parts) => parts.join(''));

/** Lines as plans have them, put together by chance and now and then damaged: some of it is YAML. */
export const plainText = mutated(
  fc
    .tuple(
      fc.constantFrom('a:\n', '', '# đầu\n\na:\n', '  a: b\n', '---\na:\n'),
      fc.array(plainLine, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '', '\n\n', '\n# cuối'),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([head, lines, tail, eol]) => (head + lines.join('\n') + tail).replaceAll('\n', eol)),
  0,
);
