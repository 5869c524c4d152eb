import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../src/audit/make-context.ts';
import { taskWords } from '../../../src/audit/words/task-words.ts';
import type { OpenList } from '../../../src/audit/words/word.ts';
import { expand } from '../../../src/expand/expand.ts';
import { loadPlanSet } from '../../../src/read/load.ts';
import { memorySources } from '../../support/memory-sources.ts';

/** The words of a list that count in a title. */
async function wordsOf(title: string, list: OpenList = 'vague', config?: string): Promise<string[]> {
  const files = {
    '/plans/plan.yaml': `title: Plan\nperiod: 2026\ntasks:\n  - { id: A, title: ${JSON.stringify(title)}, lead: an }\n`,
    ...(config === undefined ? {} : { '/plans/plan.config.yaml': config }),
  };
  const { set, config: read } = await loadPlanSet({ sources: memorySources(files), cwd: '/plans', arguments: [] });
  const context = makeContext({ set, expansion: expand(set, 'even'), config: read, today: 0, language: 'en' });
  return taskWords(set.plans[0]!.tasks[0]!, list, context).map(({ word }) => word);
}

describe('taskWords', () => {
  test.each([
    ['Tăng cường kiểm tra, kịp thời xử lý', ['Tăng cường', 'kịp thời']],
    ['Nâng cao hiệu quả phối hợp', ['Nâng cao hiệu quả']],
    ['Lan toả phong trào, tạo chuyển biến rõ rệt', ['Lan toả', 'tạo chuyển biến', 'rõ rệt']],
    ['Lan tỏa phong trào'.normalize('NFD'), ['Lan tỏa']],
    ['Báo cáo theo quy định, gửi các đơn vị có liên quan', ['theo quy định', 'các đơn vị có liên quan']],
    ['Improve relevant procedures as soon as possible', ['Improve', 'relevant', 'as soon as possible']],
    ['Provide support to various partners', ['Provide support', 'various']],
    ['Tăng Cường, ĐẨY MẠNH', ['Tăng Cường', 'ĐẨY MẠNH']],
  ])('finds the words of %s', async (title, expected) => {
    expect(await wordsOf(title)).toEqual(expected);
  });

  test.each([
    ['a term of standards', 'Công bố sự phù hợp của 12 sản phẩm'],
    ['a term of budgets', 'Giao dự toán chi thường xuyên'],
    ['a term of medicine', 'Nghiệm thu khoa hồi sức tích cực'],
    ['the title of a law', 'Phổ biến Luật sửa đổi, bổ sung một số điều của Luật Đo lường năm 2018'],
    ['the title of a plan', 'Xây dựng Kế hoạch đẩy mạnh truy xuất nguồn gốc, nâng cao chất lượng'],
    ['the title of a meeting', 'Tổ chức Hội thảo nâng cao năng lực đo lường tại Huế'],
    ['what stands in quotation marks', 'Tổ chức phong trào “Chung tay vì người tiêu dùng”'],
    ['a name', 'Kiểm tra Trung tâm Nâng cao sức khỏe'],
    ['a title in English', 'Promoting Fair Weights, a strategy for markets, to Cabinet'],
    ['the subject of a guide', 'Publish the guide to effective labelling'],
    ['a term of law', 'Agree reasonable adjustments with 4 candidates'],
    ['an escape clause, which has its own rule', 'Hold a hearing where appropriate'],
  ])('leaves out %s', async (_, title) => {
    expect(await wordsOf(title)).toEqual([]);
  });

  test.each([
    ['Ban hành kế hoạch kiểm tra, tăng cường xử lý vi phạm', ['tăng cường']],
    ['Trình Đề án số hóa nhằm nâng cao hiệu quả', ['nâng cao hiệu quả']],
    ['Gửi Báo cáo thu phí; tăng cường đôn đốc', ['tăng cường']],
    ['Publish the guide on labels, improve the portal', ['improve']],
  ])('keeps the title of a document apart from what follows: %s', async (title, expected) => {
    expect(await wordsOf(title)).toEqual(expected);
  });

  test('finds ways out behind the title of a document', async () => {
    expect(await wordsOf('Sửa đổi Quy chế chi tiêu nội bộ nếu cần', 'escape')).toEqual(['nếu cần']);
    expect(await wordsOf('In tờ rơi “Sửa khi cần, thay nếu được”', 'escape')).toEqual([]);
  });

  test('takes words from the configuration and gives words up', async () => {
    const config = 'words: { vague: { add: [thí điểm, "{gần/sát} dân"], remove: [kịp thời, nâng cao] } }\n';
    expect(await wordsOf('Thí điểm, nâng cao hiệu quả và kịp thời, sát dân', 'vague', config)).toEqual([
      'Thí điểm',
      'sát dân',
    ]);
    const allowed = 'words: { vague: { remove: [hiệu quả] }, escape: { add: [khi rảnh] } }\n';
    expect(await wordsOf('Nâng cao hiệu quả khi rảnh', 'vague', allowed)).toEqual(['Nâng cao']);
    expect(await wordsOf('Nâng cao hiệu quả khi rảnh', 'escape', allowed)).toEqual(['khi rảnh']);
  });
});
