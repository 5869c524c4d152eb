import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/calendar/day.ts';
import { alarmDuration, icsCalendar, icsCalendars } from '../../src/export/ics.ts';
import { contentLines, icsText } from '../../src/export/ics-lines.ts';
import type { ExportSource } from '../../src/export/source.ts';
import { languages } from '../../src/locale/language.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { type SourceOptions, sampleFiles, sourceOf } from './sample.ts';

const plain = { alarms: [], stamp: undefined };

interface Entry {
  readonly uid: string;
  readonly start: string;
  /** Exclusive, as in the file. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly transp: string;
  readonly categories: readonly string[];
}

/** The entries as a parser reads them that is none of ours. */
function entriesOf(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      transp: String(component.getFirstPropertyValue('transp')),
      categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
    };
  });
}

async function sampleCalendar(options?: SourceOptions): Promise<string> {
  return icsCalendar(await sourceOf(sampleFiles, options), plain);
}

describe.each(languages)('in %s', (language) => {
  test('writes the calendar as recorded', async () => {
    const text = icsCalendar(await sourceOf(sampleFiles, { language }), { alarms: ['P3D'], stamp: undefined });
    await expect(text).toMatchFileSnapshot(`../golden/export/sample.${language}.ics`);
  });
});

describe('as RFC 5545 wants it', () => {
  test('ends every line with CRLF and folds it at 75 octets', async () => {
    const text = await sampleCalendar();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('gives any text back to a parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const lines: [string, string][] = [
          ['BEGIN', 'VEVENT'],
          ['SUMMARY', icsText(text)],
          ['END', 'VEVENT'],
        ];
        const read = new ICAL.Component(ICAL.parse(contentLines(lines))).getFirstPropertyValue('summary');
        const expected = text.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
        expect(read).toBe(expected.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' '));
      }),
    );
  });

  test('keeps characters whole where it folds', () => {
    const text = contentLines([['X', 'ữ'.repeat(100)]]);
    expect(text).not.toContain('\ufffd');
    expect(text.replaceAll('\r\n ', '')).toBe(`X:${'ữ'.repeat(100)}\r\n`);
  });

  test('writes the same in every zone', async () => {
    const before = process.env.TZ;
    const texts: string[] = [];
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      texts.push(await sampleCalendar());
    }
    process.env.TZ = before;
    expect(new Set(texts).size).toBe(1);
  });
});

describe('what a calendar holds', () => {
  test('has a deadline on its day, as an entry that leaves the day free', async () => {
    const entry = entriesOf(await sampleCalendar()).find(({ summary }) => summary.includes('Thông tư'));
    expect(entry).toMatchObject({
      summary: 'Hạn: Trình dự thảo "Thông tư"; bản #2, gồm: A, B',
      start: '2026-03-27',
      end: '2026-03-28',
      transp: 'TRANSPARENT',
      categories: ['Phòng Kế hoạch', 'MT1', 'Trọng tâm'],
    });
    expect(entry?.description.split('\n')).toEqual([
      'Mục tiêu: Hoàn thiện văn bản: quy định, hướng dẫn',
      'Chủ trì: Nguyễn Văn An',
      'Phối hợp: Lê Chi, Phạm Dũng',
      'Lãnh đạo phụ trách: Hoàng Minh Quốc',
      'Sản phẩm: Hồ sơ trình; Bảng tổng hợp ý kiến; 34 tỉnh, thành phố',
      'Thời gian thực hiện: 12/01 - 27/3/2026',
      'Thời hạn: 27/3/2026',
      'Số ngày công: 18',
      'Mã nhiệm vụ: 2026:KH-01',
    ]);
  });

  test('has fixed work on its working days, which are taken', async () => {
    const days = entriesOf(await sampleCalendar()).filter(({ summary }) => summary.startsWith('Kiểm tra xăng dầu'));
    expect(days.map(({ start, end, transp }) => [start, end, transp])).toEqual([
      ['2026-03-06', '2026-03-07', 'OPAQUE'],
      ['2026-03-09', '2026-03-11', 'OPAQUE'],
    ]);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(2);
  });

  test('leaves the other half of half a day free', async () => {
    const entry = entriesOf(await sampleCalendar()).find(({ summary }) => summary.includes('giao ban'));
    expect(entry).toMatchObject({ summary: 'Họp giao ban nửa ngày (nửa ngày)', transp: 'TRANSPARENT' });
  });

  test('has the turns of repeated work, the reports on continuing work, steps and copies', async () => {
    const entries = entriesOf(await sampleCalendar());
    const starting = (text: string) =>
      entries.filter(({ summary }) => summary.includes(text)).map(({ summary, start }) => `${start} ${summary}`);
    expect(starting('giải ngân')).toEqual([
      '2026-03-05 Hạn: Gửi báo cáo giải ngân - tháng 02/2026',
      '2026-04-03 Hạn: Gửi báo cáo giải ngân - tháng 3/2026',
      '2026-05-05 Hạn: Gửi báo cáo giải ngân - tháng 4/2026',
    ]);
    expect(starting('Trả lời')).toEqual([
      '2026-03-31 Hạn báo cáo: Trả lời hồ sơ trong 5 ngày - Quý I/2026',
      '2026-06-30 Hạn báo cáo: Trả lời hồ sơ trong 5 ngày - Quý II/2026',
    ]);
    expect(starting('Rà soát')).toEqual([
      '2026-06-30 Hạn: Rà soát danh mục tài sản (Phòng Kế hoạch)',
      '2026-06-30 Hạn: Rà soát danh mục tài sản (Trạm kiểm định)',
    ]);
    // The deadline of the task itself lies behind those of its steps.
    expect(starting('thiết bị').map((text) => text.slice(0, 27))).toEqual([
      '2026-04-15 Hạn: Phê duyệt k',
      '2026-05-29 Hạn: Ký hợp đồng',
      '2026-07-03 Hạn: section: mu',
    ]);
  });

  test('has nothing for work without a date', async () => {
    expect(await sampleCalendar()).not.toContain('công bố hợp quy');
  });

  test('names a row with the group that it stands below', async () => {
    const entries = entriesOf(await sampleCalendar());
    expect(entries.map(({ summary }) => summary)).toContain('Hạn: Chuyển dữ liệu về kho dùng chung: Dữ liệu kiểm định');
  });

  test('holds what lies in the period asked for', async () => {
    const entries = entriesOf(await sampleCalendar({ period: '2026-03' }));
    expect(entries.length).toBeGreaterThan(3);
    for (const { start } of entries) expect(start).toMatch(/^2026-03-/);
  });

  test('rings as long before as asked for', async () => {
    const source = await sourceOf(sampleFiles);
    const calendar = new ICAL.Component(
      ICAL.parse(icsCalendar(source, { alarms: ['P3D', 'PT15H'], stamp: undefined })),
    );
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const alarms = event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
      expect(alarms).toEqual(['-P3D', '-PT15H']);
    }
  });

  test.each([
    ['3d', 'P3D'],
    ['15h', 'PT15H'],
    ['1w', 'P1W'],
    ['0d', 'P0D'],
    ['3', undefined],
    ['-3d', undefined],
    ['3 d', undefined],
    ['3m', undefined],
  ])('reads %s before as %s', (text, duration) => {
    expect(alarmDuration(text)).toBe(duration);
  });
});

describe('what stays the same', () => {
  const uidsOf = (text: string) => entriesOf(text).map(({ uid }) => uid);

  test('gives every entry an id of its own, a UUID of version 5', async () => {
    const uids = uidsOf(await sampleCalendar());
    expect(new Set(uids).size).toBe(uids.length);
    for (const uid of uids) expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('keeps the ids in another language, and when titles, leads and deadlines change', async () => {
    const changed = sampleFiles['plan.yaml']!.replace('Gửi báo cáo', 'Trình báo cáo')
      .replace('due: 2026-03-27', 'due: 2026-03-24')
      .replace('lead: binh', 'lead: dung');
    const before = new Set(uidsOf(await sampleCalendar()));
    expect(new Set(uidsOf(await sampleCalendar({ language: 'en' })))).toEqual(before);
    const after = icsCalendar(await sourceOf({ 'plan.yaml': changed }), plain);
    expect(new Set(uidsOf(after))).toEqual(before);
  });

  test('gives another organisation other ids', async () => {
    const other = sampleFiles['plan.yaml']!.replace('name: Phòng Kế hoạch', 'name: Phòng Tổng hợp');
    const uids = new Set(uidsOf(await sampleCalendar()));
    for (const uid of uidsOf(icsCalendar(await sourceOf({ 'plan.yaml': other }), plain)))
      expect(uids).not.toContain(uid);
  });

  test('stamps entries by the plan, or by the day that is given', async () => {
    const source = await sourceOf(sampleFiles);
    expect(icsCalendar(source, plain)).toContain('DTSTAMP:20260112T000000Z');
    expect(icsCalendar(source, { ...plain, stamp: parseDay('2026-02-03') })).toContain('DTSTAMP:20260203T000000Z');
  });
});

describe('a calendar for each', () => {
  const summaries = (source: ExportSource) =>
    new Map(
      icsCalendars(source, plain).map(({ owner, text }) => [
        owner?.id.value,
        entriesOf(text).map(({ summary }) => summary),
      ]),
    );

  test('gives everybody what they lead and support', async () => {
    const calendars = summaries(await sourceOf(sampleFiles));
    expect([...calendars.keys()].sort()).toEqual(['an', 'binh', 'chi', 'dung', 'tram']);
    expect(calendars.get('binh')).toEqual([
      'Kiểm tra xăng dầu tại Cần Thơ',
      'Kiểm tra xăng dầu tại Cần Thơ',
      'Họp giao ban nửa ngày (nửa ngày)',
    ]);
  });

  test('gives a unit what has no person yet', async () => {
    expect(summaries(await sourceOf(sampleFiles)).get('tram')).toEqual([
      'Hạn: Rà soát danh mục tài sản (Trạm kiểm định)',
    ]);
  });

  test('gives only those who were asked for', async () => {
    expect([...summaries(await sourceOf(sampleFiles, { people: ['chi'] })).keys()]).toEqual(['chi']);
    expect([...summaries(await sourceOf(sampleFiles, { units: ['tram'] })).keys()].sort()).toEqual(['binh', 'tram']);
  });
});

test('shows what a child plan carries out in one of two plans', async () => {
  const files = {
    'plan.yaml': `{ title: Năm, period: 2026, unit: u, units: [{ id: u, name: Phòng, head: an }], people: [{ id: an, name: An, unit: u }], tasks: [{ id: A, title: Việc A, lead: an, when: 2026-04, effort: 2d }, { id: B, title: Việc B, lead: an, when: 2026-02, effort: 2d }] }`,
    'q2.plan.yaml': `{ title: Quý, period: 2026-Q2, parent: plan.yaml, unit: u, tasks: [{ id: A, title: Việc A, lead: an, when: 2026-04, due: 2026-04-20, effort: 2d }] }`,
  };
  const days = async (wanted: readonly string[]) =>
    entriesOf(icsCalendar(await sourceOf(files, { files: wanted }), plain)).map(
      ({ start, summary }) => `${start} ${summary}`,
    );
  expect(await days([])).toEqual(['2026-02-28 Hạn: Việc B', '2026-04-20 Hạn: Việc A']);
  expect(await days(['plan.yaml'])).toEqual(['2026-02-28 Hạn: Việc B', '2026-04-30 Hạn: Việc A']);
});

test('holds the deadline of every piece of work once', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (data) => {
      const source = await sourceOf({ 'plan.yaml': JSON.stringify(data) });
      const found = entriesOf(icsCalendar(source, plain)).map(({ start, description }) => {
        const id = description.split('plans:').at(-1) ?? '';
        return `${id.replace(/\n.*/s, '')} ${start}`;
      });
      const due = source.expansion.activities.flatMap(({ id, due: day, fixed, window }) =>
        day === undefined || window === undefined || fixed !== undefined ? [] : `${id} ${formatDay(day)}`,
      );
      const own = found.filter((one) => due.includes(one));
      expect(own.sort()).toEqual(due.sort());
    }),
    { numRuns: 40 },
  );
});
