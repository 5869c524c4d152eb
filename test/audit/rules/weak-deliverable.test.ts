import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { findingsOf, task, wordingHead } from './wording.ts';

async function weakness(deliverable: string, title = 'Visit 24 markets of the province'): Promise<unknown> {
  const { findings } = await findingsOf('weak-deliverable', [
    task(title, `deliverable: ${JSON.stringify(deliverable)}`),
  ]);
  return findings.map(({ data }) => (data as { weakness: string }).weakness).join();
}

const vietnamese = 'Kiểm tra 24 chợ của tỉnh';

describe('weak-deliverable', () => {
  test.each([
    ['Report', 'kind'],
    ['A report.', 'kind'],
    ['Regular reports and updates', 'kind'],
    ['Various measures', 'class'],
    ['Cooperation strengthened', 'activity'],
    ['Improved access', 'activity'],
    ['Provision of advice to traders', 'activity'],
  ])('calls `%s` a %s', async (deliverable, expected) => {
    expect(await weakness(deliverable)).toBe(expected);
  });

  test.each([
    ['Báo cáo', 'kind'],
    ['Các văn bản liên quan', 'kind'],
    ['Báo cáo kết quả thực hiện', 'kind'],
    ['Biên bản, báo cáo', 'kind'],
    ['Các giải pháp, cơ chế', 'class'],
    ['Nhiệm vụ thường xuyên', 'class'],
    ['Chất lượng hàng hoá được nâng cao', 'activity'],
    ['Theo dõi, đôn đốc', 'activity'],
    ['Tăng cường kiểm tra', 'activity'],
  ])('calls `%s` a %s', async (deliverable, expected) => {
    expect(await weakness(deliverable, vietnamese)).toBe(expected);
  });

  test.each([
    'Report on 24 markets',
    'Signed agreement',
    'Inspection report',
    'Bridge open to traffic',
    'Retest report without a fault',
  ])('accepts `%s`', async (deliverable) => {
    expect(await weakness(deliverable)).toBe('');
  });

  test.each([
    'Biên bản kiểm tra',
    'Quyết định của Chủ tịch UBND tỉnh',
    '12 quyết định',
    'Học sinh lớp 4 biết bơi',
    'Phòng tư vấn mở cửa hằng ngày',
    'Sửa chữa xong mái chợ',
    'Thông báo kết luận hội nghị',
  ])('accepts `%s`', async (deliverable) => {
    expect(await weakness(deliverable, vietnamese)).toBe('');
  });

  test('accepts a kind whose title says which it is', async () => {
    expect(await weakness('Quy chế', 'Trình ban hành Quy chế chi tiêu nội bộ')).toBe('');
    expect(await weakness('Quyết định', 'Trình ban hành Quy chế chi tiêu nội bộ')).toBe('kind');
    expect(await weakness('Guide', 'Publish the guide on labels')).toBe('');
  });

  test('looks at each product, and at those of steps', async () => {
    const steps =
      'steps: [{ title: Write it, due: 2026-05-15, deliverable: Draft }, { title: Print it, due: 2026-06-25 }]';
    const { findings } = await findingsOf('weak-deliverable', [
      task('Visit 24 markets of the province', `deliverable: [Report, Map of 24 markets], ${steps}`),
    ]);
    expect(findings).toMatchObject([
      { step: null, data: { text: 'Report' } },
      { step: 1, data: { text: 'Draft' } },
    ]);
  });

  test('silences what is said of its words', async () => {
    const weak = task('Visit 24 markets of the province', 'deliverable: Timely reports');
    expect((await findingsOf('vague-word', [weak])).findings).toHaveLength(1);
    const { findings } = await check(
      { 'plan.yaml': `${wordingHead}tasks:\n  - ${weak}\n` },
      { flags: { skip: ['vague-task'] } },
    );
    expect(findings.map(({ rule }) => rule)).toContain('weak-deliverable');
    expect(findings.map(({ rule }) => rule)).not.toContain('vague-word');
  });
});
