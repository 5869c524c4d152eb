import { describe, expect, test } from 'vitest';
import { findingsOf, task } from './wording.ts';

async function acts(title: string, more = ''): Promise<unknown> {
  const { findings } = await findingsOf('joined-tasks', [task(title, more)]);
  return findings.flatMap(({ data }) => (data as { acts: string[] }).acts);
}

describe('joined-tasks', () => {
  test.each([
    ['Write the guide and train 40 inspectors', ['Write', 'train']],
    ['Clear the store; digitise 4,000 files', ['Clear', 'digitise']],
    ['Research, write and translate the guide', ['Research', 'write', 'translate']],
    ['Xây dựng phần mềm kế toán, tập huấn 40 cán bộ', ['Xây dựng', 'tập huấn']],
    ['Khảo sát, thiết kế, thi công tuyến ống', ['Khảo sát', 'thiết kế', 'thi công']],
    ['Sửa chữa 4 phòng học; đồng thời mua sắm 40 bộ bàn ghế', ['Sửa chữa', 'mua sắm']],
  ])('reports the acts of %s', async (title, expected) => {
    expect(await acts(title)).toEqual(expected);
  });

  test.each([
    'Review and update the register',
    'Draft the guide and publish it on the portal',
    'Print posters, leaflets and labels for 40 markets',
    'Publish the guide on how to weigh and calibrate scales',
    'Train 40 inspectors to sample, test and calibrate',
    'Rà soát, sửa đổi, bổ sung Quy chế',
    'Kiểm tra, giám sát, đánh giá 12 dự án',
    'Công bố danh bạ tổ chức kiểm định, hiệu chuẩn, thử nghiệm',
    'Trình Bộ trưởng Kế hoạch kiểm tra, kiểm định và xây dựng chuẩn',
    'Tổng hợp số liệu về khoa học, sản xuất và tuyển dụng nhân lực',
    'Tập huấn vận hành máy, sửa chữa nhỏ cho 20 hộ',
    'Tăng cường kiểm tra, xây dựng nếp sống văn minh',
    'Lấy mẫu (kiểm tra, kiểm định thiết bị) tại 5 cảng',
    'Phát hành tờ rơi "Đo đúng, lập biên bản đủ"',
  ])('accepts %s', async (title) => {
    expect(await acts(title)).toEqual([]);
  });

  test('accepts acts that steps take apart', async () => {
    const steps = 'steps: [{ title: Guide written, due: 2026-05-15 }, { title: 40 trained, due: 2026-06-25 }]';
    expect(await acts('Write the guide and train 40 inspectors', steps)).toEqual([]);
  });
});
