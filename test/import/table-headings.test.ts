import { describe, expect, test } from 'vitest';
import { importing } from './importing.ts';

function table(...rows: readonly (readonly string[])[]): string[] {
  const lines = [['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`);
}

const first = table(['1', 'Kiểm tra 12 cửa hàng xăng dầu', 'Phòng Đo lường', '30/6/2026']);
const second = table(['1', 'Khảo sát 40 mẫu thép', 'Phòng Chất lượng', '30/9/2026']);

async function groupsOf(...lines: readonly string[]): Promise<(readonly [string, number])[]> {
  const { plan } = await importing('kh.md', ['# KẾ HOẠCH CÔNG TÁC NĂM 2026', '', ...lines].join('\n'));
  return plan.tasks.map(({ title, children }) => [title, children?.length ?? 0] as const);
}

describe('a line above a table', () => {
  test.each([
    ['I. Lĩnh vực đo lường', 'II. Lĩnh vực chất lượng'],
    ['1. Lĩnh vực đo lường', '2. Lĩnh vực chất lượng'],
    ['### Lĩnh vực đo lường', '### Lĩnh vực chất lượng'],
  ])('heads its rows where tables of one head have one each: %s', async (one, other) => {
    expect(await groupsOf(one, '', ...first, '', other, '', ...second)).toEqual([
      ['Lĩnh vực đo lường', 1],
      ['Lĩnh vực chất lượng', 1],
    ]);
  });

  test.each([
    ['a note', 'Ghi chú: số liệu tạm tính'],
    ['a sentence', 'Các đơn vị báo cáo trước ngày 25 hằng tháng.'],
    ['the mark of a page', '(tiếp theo)'],
  ])('heads nothing where it is %s', async (_, line) => {
    const groups = await groupsOf(...first, '', line, '', ...second);
    expect(groups.map(([title]) => title)).toEqual(['Kiểm tra 12 cửa hàng xăng dầu', 'Khảo sát 40 mẫu thép']);
  });

  test('loses characters that nobody sees', async () => {
    const { plan } = await importing('kh.md', ['# KẾ HOẠCH\u0012 CÔNG TÁC\u200b NĂM 2026', '', ...first].join('\n'));
    expect(plan.title).toBe('Kế hoạch công tác năm 2026');
  });

  test('heads nothing where it is the title of the only table', async () => {
    expect(await groupsOf('II. NHIỆM VỤ', '', ...first)).toEqual([['Kiểm tra 12 cửa hàng xăng dầu', 0]]);
  });
});
