import { describe, expect, test } from 'vitest';
import { blanksIn } from '../../../src/audit/words/blanks.ts';

function left(text: string): string[] {
  return blanksIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('blanksIn', () => {
  test.each([
    ['a line', 'Người ký ____ chức vụ', ['____']],
    ['question marks', 'Giao cho ?? rà soát', ['??']],
    ['a bracket with dots', 'Mời […] đại biểu', ['[…]']],
    ['a bracket with two dots', 'Train ( .. ) inspectors', ['( .. )']],
    ['a bracket with a line', 'Train {_} inspectors', ['{_}']],
    ['a bracket with a question mark', 'Train (?) inspectors', ['(?)']],
    ['the number of a decision', 'Theo Quyết định số …/QĐ-TĐC của Sở', ['số …/QĐ-TĐC']],
    ['the number with a colon', 'Công văn số: .... của Bộ', ['số: ....']],
    ['day, month and year', 'họp ngày … tháng .. năm __ tại Sở', ['ngày …', 'tháng ..', 'năm __']],
    ['a quarter', 'Xong trong quý … tới', ['quý …']],
    ['an English number', 'under Circular No. __/2026 again', ['No. __/2026']],
    ['an English date', 'the order dated … of the Board', ['dated …']],
    ['what stands before a slash', 'Công văn …/BTC-QLG gửi Sở', ['…/BTC-QLG']],
    ['dots before a slash', 'Công văn .. / BTC gửi Sở', ['.. / BTC']],
    ['what stands behind a slash', 'Văn bản 12/… của Sở', ['/…']],
    ['dots behind a slash', 'Văn bản 12/ ... của Sở', ['/ ...']],
    ['letters for day and month', 'Họp xx/xx/2026 tại Huế', ['xx/xx/2026']],
    ['letters for a year', 'Họp XX/XX/XXXX tại Huế', ['XX/XX/XXXX']],
    ['single letters', 'Họp x/x tại Huế', ['x/x']],
    ['a form of date', 'by dd/mm/yyyy or mm/dd/yyyy or yyyy-mm-dd', ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd']],
    ['a blank and a full stop', 'Gửi công văn số …/CV.', ['số …/CV.']],
    ['a blank and a full stop apart from it', 'Giao ___ cho Sở.', ['___']],
    ['a blank in front', '___ đại biểu', ['___']],
    ['nothing but dots', '…', ['…']],
    ['nothing but marks and spaces', ' . _ ?', [' . _ ?']],
    ['nothing but one full stop', ' .', [' .']],
  ])('finds %s', (_, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test.each([
    ['no text', ''],
    ['a sentence', 'Gửi báo cáo cho Sở.'],
    ['a question', 'Ai duyệt?'],
    ['an ellipsis', 'Chờ… rồi gửi'],
    ['an abbreviation', 'Mua bàn, ghế, v.v. cho phòng họp'],
    ['a name with lines', 'Nộp tệp bao_cao__quy'],
    ['a number that is there', 'Theo Quyết định số 12/QĐ-TĐC'],
    ['two letters', 'Thế kỷ XX/kỷ nguyên số'],
    ['letters within words', 'Gửi maxx/xxl'],
    ['a year by itself', 'yyyy của đơn vị'],
  ])('leaves %s alone', (_, text) => {
    expect(left(text)).toEqual([]);
  });
});
