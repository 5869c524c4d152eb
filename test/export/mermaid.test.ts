import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mermaidGantt } from '../../src/export/mermaid.ts';
import { mermaidText, shortened } from '../../src/export/mermaid-text.ts';
import { languages } from '../../src/locale/language.ts';
import { clean } from '../../src/tables/cells.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { type SourceOptions, sampleFiles, sourceOf } from './sample.ts';

async function sampleGantt(options?: SourceOptions, by?: 'objective' | 'unit'): Promise<string> {
  return mermaidGantt(await sourceOf(sampleFiles, options), by);
}

/** The bars and diamonds: what stands before the colon, and what behind. */
function marksOf(text: string): { label: string; data: string }[] {
  return [...text.matchAll(/^ {4}([^:\n]+) :(.+)$/gm)].map(([, label = '', data = '']) => ({ label, data }));
}

describe.each(languages)('in %s', (language) => {
  test('draws by objective as recorded', async () => {
    await expect(await sampleGantt({ language })).toMatchFileSnapshot(`../golden/export/sample.${language}.mmd`);
  });
});

test('draws by unit as recorded', async () => {
  await expect(await sampleGantt({}, 'unit')).toMatchFileSnapshot('../golden/export/sample-units.vi.mmd');
});

describe('what is drawn', () => {
  test('has a bar for the window and a diamond for a written deadline', async () => {
    const marks = marksOf(await sampleGantt()).filter(({ label }) => label.startsWith('KH-01'));
    expect(marks.map(({ data }) => data)).toEqual([
      'crit, 2026-01-12, 2026-03-27',
      'crit, milestone, 2026-03-27, 2026-03-27',
    ]);
    expect(marks[1]?.label).toBe('KH-01 - hạn 27/3/2026');
  });

  test('has a diamond alone where the start is assumed', async () => {
    const marks = marksOf(await sampleGantt()).filter(({ label }) => label.startsWith('KH-09'));
    expect(marks).toEqual([{ label: 'KH-09 Góp ý văn bản của Sở', data: 'milestone, 2026-05-15, 2026-05-15' }]);
  });

  test('has repeated work as one bar that tells its rhythm', async () => {
    const marks = marksOf(await sampleGantt()).filter(({ label }) => label.startsWith('KH-02'));
    expect(marks).toEqual([
      { label: 'KH-02 Gửi báo cáo giải ngân (hằng tháng, ngày 05 tháng sau)', data: '2026-02-01, 2026-05-05' },
    ]);
  });

  test('has steps as diamonds, and the deadline behind them', async () => {
    const marks = marksOf(await sampleGantt()).filter(({ label }) => label.startsWith('KH-06'));
    expect(marks.map(({ data }) => data)).toEqual([
      '2026-04-01, 2026-06-30',
      'milestone, 2026-04-15, 2026-04-15',
      'milestone, 2026-05-29, 2026-05-29',
      'milestone, 2026-07-03, 2026-07-03',
    ]);
  });

  test('has copies as one bar under their objective, and one each under their units', async () => {
    const copies = async (by: 'objective' | 'unit') =>
      marksOf(await sampleGantt({}, by))
        .map(({ label }) => label)
        .filter((label) => label.startsWith('KH-03'));
    expect(await copies('objective')).toEqual(['KH-03 Rà soát danh mục tài sản (Phòng Kế hoạch, Trạm kiểm định)']);
    expect(await copies('unit')).toEqual([
      'KH-03#35;phong Rà soát danh mục tài sản',
      'KH-03#35;tram Rà soát danh mục tài sản',
    ]);
  });

  test('shades days off and not the days that make up for them', async () => {
    const text = await sampleGantt();
    expect(text).toMatch(/^ {2}excludes weekends, 2026-01-01, 2026-01-02, 2026-02-16, .*2026-05-01$/m);
    expect(text).toMatch(/^ {2}includes 2026-01-10$/m);
    expect(await sampleGantt({ period: '2026-01' })).not.toContain('2026-02-16');
  });

  test('cuts bars at the period, and leaves out what lies outside', async () => {
    const marks = marksOf(await sampleGantt({ period: '2026-04' }));
    expect(marks.length).toBeGreaterThan(3);
    for (const { data } of marks) {
      const days = data.match(/2026-\d\d-\d\d/g) ?? [];
      expect(days.every((day) => day.startsWith('2026-04'))).toBe(true);
    }
  });

  test('names plans of no objective by their units', async () => {
    const files = {
      'plan.yaml':
        '{ title: A, period: 2026, units: [{ id: u, name: Phòng Hành chính }], people: [{ id: an, name: An, unit: u }], tasks: [{ id: T, title: Việc, lead: an, when: Q2 }] }',
    };
    const text = mermaidGantt(await sourceOf(files), undefined);
    expect(text).toContain('section Phòng Hành chính\n    T Việc :2026-04-01, 2026-06-30');
  });
});

describe('texts', () => {
  test.each([
    ['a: b', 'a#58; b'],
    ['bản #2; xong', 'bản #35;2#59; xong'],
    ['section một', '#115;ection một'],
    ['Title', '#84;itle'],
    ['2026-01-05 họp', '#50;026-01-05 họp'],
    ['100%', '100%'],
    ['100%% xong', '100#37;#37; xong'],
    ['<b>"x" & y</b>', '#60;b#62;#34;x#34; #38; y#60;/b#62;'],
    ['hai\ndòng', 'hai dòng'],
    ['a\u0300', 'à'],
  ])('writes %j as %j', (text, written) => {
    expect(mermaidText(text)).toBe(written);
  });

  test('can be read back, and hold nothing that ends a statement', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const written = mermaidText(text);
        expect(written.replace(/#\d+;/g, '')).not.toMatch(/[:;#\n\r<>&"{}]|%%/);
        expect(written.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(clean(text));
      }),
    );
  });

  test('shortens at a word, and cuts no character', () => {
    expect(shortened('abcdefgh😀😀', 9)).toBe('abcdefgh …');
    expect(shortened('một hai ba bốn', 9)).toBe('một hai …');
    expect(shortened('một hai, ba bốn', 9)).toBe('một hai …');
    expect(shortened('một hai', 9)).toBe('một hai');
    expect(shortened('a'.repeat(20), 9)).toBe(`${'a'.repeat(9)} …`);
  });
});

test('draws any plan as lines of the grammar', async () => {
  const statement =
    /^(?:---|config:| {2}gantt:| {4}leftPadding: \d+|%% .*|gantt|| {2}title [^:;#]*| {2}(?:dateFormat|inclusiveEndDates|axisFormat|tickInterval|weekday|excludes|includes|section).*| {4}[^:\n]+ :(?:(?:crit|milestone), )*\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d)$/;
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.constantFrom('objective', 'unit'), async (data, by) => {
      const text = mermaidGantt(await sourceOf({ 'plan.yaml': JSON.stringify(data) }), by as 'objective' | 'unit');
      for (const line of text.split('\n')) expect(line).toMatch(statement);
      for (const { data: days } of marksOf(text)) {
        const [start = '', end = ''] = days.match(/\d{4}-\d\d-\d\d/g) ?? [];
        expect(start <= end).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
