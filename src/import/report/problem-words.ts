import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { ForeignKind, ImportProblem } from '../errors.ts';

/** A problem in words, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly help: string | undefined;
}

const kinds: Readonly<Record<ForeignKind, Readonly<Record<Language, readonly [what: string, help: string]>>>> = {
  picture: {
    vi: ['là ảnh', 'nhập từ tệp Word, Excel gốc, hoặc gõ lại bảng vào Excel'],
    en: ['is a picture', 'import the Word or Excel file that it shows'],
  },
  pdf: {
    vi: ['là tệp PDF', 'nhập từ tệp Word, Excel gốc, hoặc chép bảng sang Excel'],
    en: ['is a PDF', 'import the Word or Excel file that it was made from'],
  },
  'old-word': {
    vi: ['là tệp Word đời cũ (.doc, .rtf)', 'mở bằng Word và lưu thành .docx'],
    en: ['is an old Word file (.doc, .rtf)', 'open it in Word and save it as .docx'],
  },
  'binary-workbook': {
    vi: ['là sổ Excel dạng nhị phân (.xlsb)', 'mở bằng Excel và lưu thành .xlsx'],
    en: ['is a binary workbook (.xlsb)', 'open it in Excel and save it as .xlsx'],
  },
  'open-document': {
    vi: ['là tệp OpenDocument (.ods, .odt)', 'mở bằng LibreOffice và lưu thành .xlsx hoặc .docx'],
    en: ['is an OpenDocument file (.ods, .odt)', 'open it in LibreOffice and save it as .xlsx or .docx'],
  },
  presentation: {
    vi: ['là bài trình chiếu', 'chép bảng sang Word hoặc Excel'],
    en: ['is a presentation', 'copy the table into Word or Excel'],
  },
  'web-page': {
    vi: ['là trang web (HTML, XML) đổi tên', 'mở bằng Excel và lưu thành .xlsx'],
    en: ['is a web page (HTML, XML) by another name', 'open it in Excel and save it as .xlsx'],
  },
  archive: {
    vi: ['là tệp nén', 'giải nén rồi nhập từng tệp bên trong'],
    en: ['is an archive', 'unpack it and import the files in it'],
  },
  program: {
    vi: ['là chương trình', 'chọn tệp Word, Excel, CSV hoặc Markdown'],
    en: ['is a program', 'give a Word, Excel, CSV or Markdown file'],
  },
  binary: {
    vi: ['không phải tệp văn bản hay bảng tính', 'chọn tệp Word, Excel, CSV hoặc Markdown'],
    en: ['is no text and no spreadsheet', 'give a Word, Excel, CSV or Markdown file'],
  },
};

/** Why a file is not imported, in words. @param name the file as it is shown */
export function problemText(name: string, problem: ImportProblem, language: Language): ProblemText {
  const vi = language === 'vi';
  const file = `\`${name}\``;
  const say = (message: string, help?: string): ProblemText => ({ message, help });
  const number = (value: number): string => formatNumber(value, language);
  switch (problem.problem) {
    case 'foreign': {
      const [what, help] = kinds[problem.kind][language];
      return say(`${file} ${what}`, help);
    }
    case 'unknown-format':
      return say(
        vi ? `${file} không có bảng nào đọc được` : `${file} holds no table that can be read`,
        vi
          ? 'cần tệp .xlsx, .xls, .docx, .csv, .tsv hoặc .md'
          : '.xlsx, .xls, .docx, .csv, .tsv and .md files can be read',
      );
    case 'empty':
      return say(vi ? `${file} trống` : `${file} is empty`);
    case 'encrypted':
      return say(
        vi ? `${file} có mật khẩu` : `${file} is protected by a password`,
        vi ? 'mở bằng Word, Excel, bỏ mật khẩu rồi lưu lại' : 'open it, take the password off and save it',
      );
    case 'broken':
      return say(
        vi ? `${file} bị hỏng hoặc dở dang (${problem.detail})` : `${file} is broken or cut off (${problem.detail})`,
        vi ? 'mở bằng Word, Excel rồi lưu lại' : 'open it in Word or Excel and save it again',
      );
    case 'doctype':
      return say(
        vi
          ? `${file} khai báo thực thể XML (${problem.part}), tệp Office không bao giờ làm vậy`
          : `${file} declares XML entities (${problem.part}), which Office files never do`,
        vi ? 'chỉ nhập tệp từ nguồn tin cậy' : 'import files of people whom you trust only',
      );
    case 'inflates':
      return say(
        vi
          ? `${file} giải nén ra quá lớn: tối đa ${number(problem.most)} byte`
          : `${file} unpacks to too much: at most ${number(problem.most)} bytes`,
        vi
          ? 'xóa các sheet, dòng định dạng thừa rồi lưu lại'
          : 'delete sheets and formatted rows that are not needed, and save it',
      );
    case 'too-many-rows':
    case 'too-many-cells': {
      const where =
        problem.sheet === undefined ? '' : vi ? ` (sheet “${problem.sheet}”)` : ` (sheet “${problem.sheet}”)`;
      const rows = problem.problem === 'too-many-rows';
      const what = vi ? (rows ? 'dòng' : 'ô') : rows ? 'rows' : 'cells';
      return say(
        vi
          ? `${file} có quá ${number(problem.most)} ${what}${where}, không phải một bản kế hoạch`
          : `${file} has more than ${number(problem.most)} ${what}${where}: no plan is so long`,
        vi
          ? 'chọn sheet khác bằng `--sheet`, hoặc tách bảng'
          : 'choose another sheet with `--sheet`, or divide the table',
      );
    }
    case 'no-sheet':
      return say(
        vi ? `${file} không có sheet “${problem.sheet}”` : `${file} has no sheet “${problem.sheet}”`,
        vi ? `các sheet: ${problem.sheets.join(', ')}` : `its sheets: ${problem.sheets.join(', ')}`,
      );
    case 'no-table':
      return say(
        vi ? `${file} không có bảng ${problem.table}` : `${file} has no table ${problem.table}`,
        vi ? `tệp có ${problem.tables} bảng` : `it has ${problem.tables}`,
      );
    case 'no-tasks': {
      const seen =
        problem.headings[0] === undefined || problem.headings[0] === ''
          ? ''
          : ` (${problem.headings[0].slice(0, 100)})`;
      return say(
        vi
          ? `${file} không có bảng nào có tiêu đề của một bản kế hoạch${seen}`
          : `${file} holds no table with the head of a plan${seen}`,
        vi
          ? 'cần một cột nội dung nhiệm vụ và các cột như chủ trì, thời hạn; có thể chỉ rõ bằng `--map "Cột=title"`'
          : 'a column of tasks is needed and others such as lead or deadline; say which with `--map "Column=title"`',
      );
    }
    case 'no-period':
      return say(
        vi ? `không rõ kỳ của kế hoạch trong ${file}` : `nothing in ${file} says what time the plan covers`,
        vi ? 'thêm `--period 2026` (hoặc 2026-Q2, 2026-03)' : 'give `--period 2026` (or 2026-Q2, 2026-03)',
      );
    case 'no-column':
      return say(
        vi ? `${file} không có cột \`${problem.column}\`` : `${file} has no column \`${problem.column}\``,
        vi ? `các cột: ${problem.headings.join(', ')}` : `its columns: ${problem.headings.join(', ')}`,
      );
  }
}
