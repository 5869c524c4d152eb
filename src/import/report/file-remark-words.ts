import type { Language } from '../../locale/language.ts';
import type { FileRemark } from '../remark.ts';

/** A remark on the file as a whole, in a sentence. */
export function fileRemarkText(remark: FileRemark, language: Language): string {
  const vi = language === 'vi';
  switch (remark.kind) {
    case 'encoding':
      return vi
        ? `Tệp không phải UTF-8: đọc theo bảng mã ${remark.encoding}`
        : `the file is not UTF-8: read as ${remark.encoding}`;
    case 'tracked':
      return vi
        ? 'Văn bản đang theo dõi sửa đổi: lấy chữ đã thêm, bỏ chữ đã xóa'
        : 'changes are tracked: what was inserted was taken, what was deleted was not';
    case 'period': {
      const from = {
        title: vi ? 'tên kế hoạch' : 'the title',
        heading: vi ? 'tiêu đề bảng' : 'the head of the table',
        name: vi ? 'tên tệp hoặc tên sheet' : 'the name of the file or sheet',
        deadlines: vi ? 'các thời hạn' : 'the deadlines',
        'school-year': vi ? 'năm học' : 'the school year',
        'financial-year': vi ? 'năm tài chính và các thời hạn' : 'the financial year and the deadlines',
      }[remark.from];
      return vi ? `Kỳ kế hoạch ${remark.period}: lấy theo ${from}` : `period ${remark.period}: by ${from}`;
    }
    case 'issued':
      return vi
        ? `Ngày ban hành ${remark.day}: theo dòng “${remark.text}”`
        : `issued on ${remark.day}: by “${remark.text}”`;
    case 'unit':
      return vi ? `Kế hoạch của đơn vị: ${remark.text}` : `the plan of: ${remark.text}`;
    case 'external':
      return vi ? `Coi là đơn vị ngoài: ${remark.text}` : `taken for a body outside: ${remark.text}`;
    case 'short-form':
      return vi ? `“${remark.text}” là “${remark.name}”` : `“${remark.text}” is “${remark.name}”`;
    case 'title':
      return vi
        ? `Không thấy tên kế hoạch: lấy tên tệp “${remark.text}”`
        : `no title was found: the file's name was taken, “${remark.text}”`;
  }
}
