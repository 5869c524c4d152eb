import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const table = `\uFEFFSTT,Nội dung công việc,Chủ trì,Phối hợp,Thời gian hoàn thành,Sản phẩm,Kinh phí dự kiến của năm
I,Công tác hành chính,,,,,
1,"Xây dựng quy chế, chi tiêu nội bộ",Nguyễn Văn Bình,Phòng Kế toán,trước 30/6/2026,Quyết định ban hành,20 triệu
2,Báo cáo tháng,Lê Thị Hà,,hằng tháng,Báo cáo gửi giám đốc,
3,Rà soát hợp đồng,"Phòng Kế toán, Phòng Hành chính",,khi có kinh phí,Bảng tổng hợp,
`;

describe('plan import', () => {
  test('reads group rows, owners and times, makes up no date and loses no cell', async () => {
    const cwd = folderWith({ 'kh.csv': table });
    const { code, stdout } = await run(['import', 'kh.csv', '--period', '2026', '-o', './'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('4 rows = 3 tasks + 1 group row + 0 left out');
    const text = readFileSync(join(cwd, 'kh.plan.yaml'), 'utf8');
    expect(text).toContain('due: 2026-06-29');
    expect(text).toContain('dueText: khi có kinh phí');
    expect(text).toContain('20 triệu');
    expect(readFileSync(join(cwd, 'org.yaml'), 'utf8')).toContain('name: Nguyễn Văn Bình');
  });

  test('writes nothing on trial', async () => {
    const cwd = folderWith({ 'kh.csv': table });
    expect((await run(['import', 'kh.csv', '--period', '2026', '--dry-run'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['kh.csv']);
  });
});
