import { describe, expect, test } from 'vitest';
import { compare, type Evidence } from '../../../src/audit/overlap/compare.ts';
import { makeGlance } from '../../../src/audit/overlap/glance.ts';
import { rarityOf } from '../../../src/audit/overlap/rarity.ts';
import { readTexts } from '../../../src/audit/overlap/texts.ts';
import { verdictOn } from '../../../src/audit/overlap/verdict.ts';
import { readSequence } from '../../../src/audit/overlap/words/sequence.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import type { Language } from '../../../src/locale/language.ts';

function evidenceOn(a: string, b: string, language: Language): Evidence {
  const vocabulary = makeVocabulary(language);
  return compare(readSequence(a, vocabulary), readSequence(b, vocabulary), (term) => term.weight);
}

/** The verdict both ways, which must be one, and what the glance says of it. */
function judge(a: string, b: string, language: Language): string {
  const vocabulary = makeVocabulary(language);
  const texts = readTexts([a, b], vocabulary);
  const rarity = rarityOf(texts);
  const there = compare(texts.at(0), texts.at(1), rarity.weigh);
  const back = compare(texts.at(1), texts.at(0), rarity.weigh);
  const verdict = verdictOn(there);
  expect(verdictOn(back)).toBe(verdict);
  expect(back.apart).toBe(there.apart);
  expect(back.alike).toBeCloseTo(there.alike, 6);
  const glance = makeGlance(texts, rarity);
  glance.look(1);
  if (verdict !== undefined) expect(glance.isWorthwhile(0)).toBe(true);
  return verdict ?? there.apart ?? 'apart';
}

const vi: readonly (readonly [string, string, string])[] = [
  ['same', 'Lập dự toán thu, chi ngân sách năm 2027', 'LẬP DỰ TOÁN THU CHI NGÂN SÁCH NĂM 2027'],
  ['same', 'Kiểm kê tài sản cố định cuối năm', 'Kiểm kê các tài sản cố định cuối năm 2026'],
  ['same', 'Cập nhật CSDL công chứng của thành phố', 'Cập nhật cơ sở dữ liệu công chứng của TP'],
  ['same', 'Rà soát, hòa giải tranh chấp', 'Hoà giải, rà soát tranh chấp'],
  ['near', 'Thanh tra nhãn hàng hóa bày bán ở siêu thị', 'Kiểm tra tại các siêu thị về nhãn hàng hóa nhập về'],
  ['inside', 'In sổ tay đảng viên', 'Soạn thảo, in và phát hành sổ tay đảng viên'],
  ['inside', 'Sửa mái nhà thi đấu', 'Sửa mái nhà thi đấu, thay sàn gỗ'],
  ['inside', 'Kiểm định cân ô tô phường Hải Châu', 'Kiểm định cân ô tô trên toàn thành phố'],
  ['inside', 'Rút ngắn thời gian chờ khám', 'Cải tiến quy trình nhằm rút ngắn thời gian chờ khám'],
  ['swap', 'Xây nhà bia xã Bản Qua', 'Xây nhà bia xã Bản Lầu'],
  ['turn', 'Bổ nhiệm hạt trưởng kiểm lâm', 'Bổ nhiệm phó hạt trưởng kiểm lâm'],
  ['sign', 'Tập huấn kế toán khóa 1', 'Tập huấn kế toán khóa 2'],
  ['sign', 'Tập huấn kế toán khóa I', 'Tập huấn kế toán khóa II'],
  ['sign', 'Sơn tường ngoài nhà A', 'Sơn tường ngoài nhà C'],
  ['sign', 'Nạo vét kênh T3', 'Nạo vét kênh T5'],
  ['sign', 'Đối chiếu biên lai tháng 01/2026', 'Đối chiếu biên lai tháng 02/2026'],
  ['sign', 'Phổ biến Nghị định số 30/2020/NĐ-CP', 'Phổ biến Nghị định số 335/2025/NĐ-CP'],
  ['sign', 'Chọn học sinh giỏi cấp tỉnh', 'Chọn học sinh giỏi quốc gia'],
  ['turn', 'Quy hoạch chức danh phó trưởng phòng', 'Quy hoạch chức danh trưởng phòng'],
  ['swap', 'Bàn giao thiết bị cho Trường Trần Phú', 'Bàn giao thiết bị cho Trường Lê Lợi'],
  ['swap', 'Gặp mặt doanh nghiệp FDI đầu xuân', 'Gặp mặt doanh nghiệp khởi nghiệp đầu xuân'],
  ['act', 'Nâng cấp phần mềm chấm công', 'Nghiệm thu máy chấm công cài phần mềm'],
  [
    'apart',
    'Hòa giải ở cơ sở',
    'Trình HĐND mức chi cho công tác hòa giải ở cơ sở của tỉnh năm tới theo quy định mới ban hành',
  ],
];

const en: readonly (readonly [string, string, string])[] = [
  ['same', 'Audit the petty cash box in each library', 'Audit petty cash boxes in each library'],
  ['same', 'Recieve tenders for the catering contract', 'Receive tenders for catering contract'],
  ['same', 'Publish the Joint Strategic Needs Assessment', 'Publish the JSNA'],
  ['same', 'Distribute hygiene kits to 400 families', 'Distribution of hygiene kits to 400 families'],
  [
    'near',
    'Test intruder alarms at all 23 branches',
    'Yearly check of the burglar and intruder alarms, 23 branch offices',
  ],
  ['inside', 'Rewire the youth club', 'Replace windows, rewire and repaint the youth club'],
  ['inside', 'Audit travel expenses of the London office', 'Audit travel expenses across the whole agency'],
  ['inside', 'Restore the well', 'Teach villagers to restore the well'],
  ['swap', 'Repaint the tower at Start Point', 'Repaint the tower at Long Point'],
  ['same', 'Brief GPs on measles', 'Brief general practitioners on measles'],
  ['sign', 'Run the 11th robotics competition', 'Run the 12th robotics competition'],
  ['sign', 'Land auction, second sale', 'Land auction, sale 3'],
  ['sign', 'Renew the roof of the north wing', 'Renew the roof of the south wing'],
  ['sign', 'Reconcile the account for January', 'Reconcile the account for March'],
  ['turn', 'Interview candidates for deputy director', 'Interview candidates for director'],
  ['swap', 'Inspect food stalls in Kisumu', 'Inspect food stalls in Nakuru'],
  ['swap', 'Inspect food stalls in Nakuro', 'Inspect food stalls in Nakuru'],
  ['swap', "Audit the museum's collections", "Insure the museum's collections"],
  ['act', 'Close accounts of the old tenants', 'Open bank accounts for tenants in social housing'],
  ['apart', 'Negotiate the canteen menu', 'Cameras for lorries'],
];

describe('the verdict on two titles', () => {
  test.each(vi)('is %s for "%s" and "%s"', (verdict, a, b) => {
    expect(judge(a, b, 'vi')).toBe(verdict);
  });

  test.each(en)('is %s for "%s" and "%s"', (verdict, a, b) => {
    expect(judge(a, b, 'en')).toBe(verdict);
  });
});

describe('the comparison of two texts', () => {
  test('finds everything shared in a text and itself', () => {
    const { alike, sameWords, rest, apart } = evidenceOn('Kiểm định 12 cột đo', 'Kiểm định 12 cột đo', 'vi');
    expect({ alike, sameWords, rest, apart }).toEqual({ alike: 1, sameWords: true, rest: [0, 0], apart: undefined });
  });

  test('counts a syllable without its neighbour for less than half', () => {
    const pair = evidenceOn('ven biển', 'ven biển', 'vi');
    const lone = evidenceOn('ven sông', 'ven biển', 'vi');
    expect(lone.shared[0]).toBeLessThan(pair.shared[0] / 4);
  });

  test('holds nothing and something against one another', () => {
    expect(evidenceOn('', 'Kiểm định 12 cột đo', 'vi')).toMatchObject({
      alike: 0,
      apart: undefined,
      inside: undefined,
    });
  });

  test('lets words of many tasks weigh less, but never nothing', () => {
    const vocabulary = makeVocabulary('vi');
    const texts = readTexts([...Array<string>(200).fill('Kiểm định cột đo'), 'Kiểm định công tơ'], vocabulary);
    const { weigh, counts } = rarityOf(texts);
    const [act, pillar] = texts.at(0).terms;
    expect(counts[act!.concept]).toBe(201);
    expect(weigh(act!)).toBeLessThan(act!.weight / 2);
    expect(weigh(act!)).toBeGreaterThan(act!.weight / 4);
    expect(weigh(pillar!)).toBeLessThan(weigh(texts.at(200).terms[1]!));
  });
});
