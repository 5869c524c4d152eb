import { describe, expect, test } from 'vitest';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import type { Loaded } from '../../src/read/load.ts';
import type { Selection } from '../../src/tables/selection.ts';
import { loadExample, loadTexts, tables } from './loaded.ts';
import { printRows } from './print.ts';
import { agency } from './sample.ts';

const all = await loadTexts(agency);

function pick(loaded: Loaded, ids: { person?: string; unit?: string; period?: string }): Partial<Selection> {
  const [organisation] = loaded.set.organisations;
  const period = ids.period === undefined ? undefined : parsePeriod(ids.period);
  return {
    people: organisation!.people.filter(({ id }) => id.value === ids.person),
    units: organisation!.units.filter(({ id }) => id.value === ids.unit),
    period: period !== undefined && isPeriod(period) ? period : undefined,
  };
}

describe('the sheet of a person', () => {
  test('divides work by role, steps and turns that share a month under their task', () => {
    const [document] = tables(all, 'person', {
      selection: pick(all, { person: 'tho', period: '2026-05' }),
      columns: ['number', 'title', 'role', 'due', 'effort'],
    });
    expect(printRows(document!.sheets[0]!.rows)).toEqual([
      'group: A Chủ trì',
      'task: 1 | Lập sổ tay quy trình mua sắm | Chủ trì | 22/5/2026* | 3,9',
      'parent: 2 | Trình Bộ dự toán ngân sách năm 2027 |  |  | ',
      'child: a) | Gửi biểu mẫu tới 3 đơn vị | Chủ trì | 15/5/2026 | 1,67',
      'child: b) | Tổng hợp xong dự toán | Chủ trì | 29/5/2026 | 1,94',
      'group: B Phối hợp',
      'task: 3 | Kiểm quỹ tại kho vật tư | Phối hợp | 27/5/2026 | 1',
      'group: C Phát sinh',
      'blank:  |  |  |  | ',
      'blank:  |  |  |  | ',
      'blank:  |  |  |  | ',
      'group: D Chưa xác định thời hạn',
      'task: 4 | Rà soát định mức vật tư | Chủ trì |  | ',
      'total:  | Tổng cộng |  |  | 8,51',
    ]);
  });

  test('has columns to fill in, with the words of an assessment', () => {
    const [document] = tables(all, 'person', { selection: pick(all, { person: 'tho', period: '2026-05' }) });
    const { columns, page } = document!.sheets[0]!;
    expect(columns.filter(({ fill }) => fill).map(({ heading }) => heading)).toEqual([
      'Kết quả và minh chứng',
      'Tự đánh giá',
      'Ý kiến người quản lý',
    ]);
    expect(columns.find(({ key }) => key === 'selfAssessment')!.choices).toHaveLength(4);
    expect(page.orientation).toBe('landscape');
  });

  test('shows a step behind its task where it is the only one, and says how much is too much', async () => {
    const loaded = await loadTexts({
      'plan.yaml': JSON.stringify({
        title: 'Kế hoạch',
        period: 2026,
        language: 'vi',
        unit: 'p',
        calendar: 'VN',
        units: [{ id: 'p', name: 'Phòng', head: 'an' }],
        people: [{ id: 'an', name: 'An', unit: 'p' }],
        tasks: [
          {
            id: 'T1',
            title: 'Soạn quy chế',
            lead: 'an',
            effort: '30d',
            steps: [{ title: 'Xong dự thảo', when: '2026-03' }],
          },
        ],
      }),
    });
    const [document] = tables(loaded, 'person', { selection: pick(loaded, { period: '2026-03' }) });
    const [sheet] = document!.sheets;
    expect(printRows(sheet!.rows)[1]).toMatch(/^task: 1 \| Soạn quy chế \/ Mốc: Xong dự thảo \|/);
    expect(sheet!.footnotes[0]).toBe('▲ Vượt 8 ngày công so với quỹ ngày công.');
  });

  test('is one for each month of the plans, or for each quarter, or for all', () => {
    const selection = pick(all, { person: 'tho' });
    const keys = (span?: 'quarter' | 'period'): string[] =>
      tables(all, 'person', { selection, ...(span && { span }) })[0]!.sheets.map(({ key }) => key);
    expect(keys()).toHaveLength(12);
    expect(keys('quarter')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(keys('period')).toEqual(['2026']);
  });
});

describe('the sheet of a unit', () => {
  const print = (unit: string, period: string, columns = ['number', 'title', 'lead', 'effort']): string[] => {
    const [document] = tables(all, 'unit', { selection: pick(all, { unit, period }), columns });
    return printRows(document!.sheets[0]!.rows);
  };

  test('takes work out of the most detailed plan, led and supported apart, by deadline', () => {
    expect(print('kh', '2026-Q2')).toEqual([
      'group: A Chủ trì',
      'task: 1 | Lập sổ tay quy trình mua sắm | Lê Thị Thơ | 6',
      'task: 2 | Kiểm quỹ tại kho vật tư | Trần Văn Thắng | 2',
      'task: 3 | Trình Bộ dự toán ngân sách năm 2027 | Lê Thị Thơ | 16,18',
      'task: 4 | Gửi Bộ Tài chính báo cáo giải ngân | Trịnh Thanh Mai | 6',
      'group: B Phối hợp',
      'task: 5 | Đưa 3 phép thử mới vào hoạt động: Phép thử độ dẫn điện | Phòng TN | ',
      'group: C Chưa xác định thời hạn',
      'task: 6 | Rà soát định mức vật tư | Lê Thị Thơ | ',
      'total:  | Tổng cộng |  | 30,18',
    ]);
  });

  test('counts only the days of its own people, and names who leads elsewhere', () => {
    expect(print('tn', '2026-Q2')).toContain(
      'task: 3 | Trình Bộ dự toán ngân sách năm 2027 | Phòng KHTC (Lê Thị Thơ) | 1,9',
    );
  });

  test('has its own copy, and one row for the copies that it brings together', () => {
    const rows = print('kh', '2026-12').filter((row) => row.includes('Kiểm kê'));
    expect(rows.map((row) => row.replace(/^task: \d+ \| /, ''))).toEqual([
      'Kiểm kê tài sản tại đơn vị | Từng đơn vị thuộc Cục TNQG / Đầu mối: Phòng KHTC | ',
      'Kiểm kê tài sản tại đơn vị | Trịnh Thanh Mai | 4',
    ]);
    expect(print('vp', '2026-12')).toContain('task: 1 | Kiểm kê tài sản tại đơn vị | Vũ Hồng Hạnh | ');
  });

  test('is one for each unit that has work', () => {
    const documents = tables(all, 'unit');
    expect(documents.map(({ key }) => key)).toEqual(['vp-2026', 'kh-2026', 'tn-2026']);
  });

  test('sums up work that two plans share in one row', async () => {
    const loaded = await loadExample('standards-agency');
    const [year] = tables(loaded, 'unit', {
      selection: pick(loaded, { unit: 'khtc' }),
      columns: ['id'],
    });
    const ids = printRows(year!.sheets[0]!.rows).filter((row) => row === 'task: KHTC-10');
    expect(ids).toHaveLength(1);
  });
});
