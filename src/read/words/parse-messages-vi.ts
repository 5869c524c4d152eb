import { quoted } from '../../edit/quote.ts';
import type { ParseProblem } from '../yaml/parse-problem.ts';
import type { Wording } from './schema-messages.ts';
import { code, either } from './schema-words.ts';

const inQuotes = (text: string) => `đặt cả nội dung trong nháy kép: ${code(quoted(text))}`;

/** The words for what is wrong with a file before it is known to be a plan. */
export function describeInVietnamese(data: ParseProblem): Wording {
  switch (data.problem) {
    case 'empty':
      return { message: 'tệp trống', help: 'lệnh `plan init` tạo sẵn một kế hoạch để bắt đầu' };
    case 'binary':
      return {
        message: 'không phải tệp văn bản thuần',
        note: 'kế hoạch là tệp văn bản thuần; tệp Word, Excel đọc bằng lệnh `plan import`',
        help: 'kiểm tra lại tên tệp',
      };
    case 'several-documents':
      return {
        message: 'từ đây là tài liệu thứ hai',
        note: 'mỗi tệp chỉ chứa một kế hoạch, dòng `---` kết thúc kế hoạch đó',
        help: 'chuyển phần sau sang tệp riêng, hoặc xóa dòng `---`',
      };
    case 'complex-key':
      return {
        message: 'trường không có tên',
        help: 'ghi `tên: giá trị`; nội dung có dấu hai chấm thì đặt trong nháy kép',
      };
    case 'merge-value':
      return { message: '`<<` chỉ nhận nhóm trường', help: 'ghi tên đã đặt, ví dụ `<<: *chung`' };
    case 'duplicate-key':
      return {
        message: `trường ${code(data.key)} ghi hai lần`,
        note: 'chỉ một trong hai giá trị được tính',
        help: 'xóa một; nhiều giá trị thì ghi thành một danh sách',
      };
    case 'tag':
      return { message: `nhãn ${code(data.tag)} không có nghĩa trong kế hoạch`, help: 'xóa nhãn này' };
    case 'unknown-anchor':
      return {
        message: `phía trên không có chỗ nào đặt tên ${code(`&${data.name}`)}`,
        help: `ghi ${code(`&${data.name}`)} trước phần cần nhắc lại; nếu là nội dung thì đặt trong nháy kép`,
      };
    case 'cyclic-anchor':
      return {
        message: `${code(`*${data.name}`)} nằm trong chính phần mà nó nhắc lại`,
        help: 'ghi đầy đủ các giá trị',
      };
    case 'too-many-values':
      return {
        message: `tệp có hơn ${grouped(data.limit)} giá trị, kể cả các giá trị nhắc lại`,
        note: 'không kế hoạch nào lớn như vậy; tệp như thế này làm cạn bộ nhớ của máy đọc nó',
        help: 'chia kế hoạch thành nhiều tệp, ví dụ mỗi đơn vị một tệp; chỗ nhắc lại quá nhiều thì ghi đầy đủ giá trị',
      };
    case 'too-deep':
      return {
        message: `lồng nhau quá ${data.limit} cấp`,
        help: 'kế hoạch chỉ cần khoảng mười cấp; kiểm tra lại các dấu ngoặc',
      };
    case 'stripped-characters':
      return {
        message: `có ký tự ẩn: ${data.characters.join(', ')}`,
        note: 'mắt không thấy nhưng làm hai nội dung giống nhau thành khác nhau; mọi bản in đều bỏ các ký tự này',
        help: 'gõ lại nội dung thay vì dán từ nơi khác',
      };
    case 'tab':
      return {
        message: 'có dấu tab ở chỗ phải là dấu cách',
        note: 'YAML không cho thụt đầu dòng bằng dấu tab',
        help: 'thụt đầu dòng bằng dấu cách',
      };
    case 'no-break-space':
      return {
        message: 'có dấu cách không ngắt ở chỗ phải là dấu cách thường',
        note: 'dấu cách này theo vào khi dán từ Word hoặc từ trang web',
        help: 'thay bằng dấu cách thường',
      };
    case 'colon':
      return {
        message: `dấu hai chấm tách ${code(data.text)} làm hai`,
        note: 'dấu hai chấm có dấu cách theo sau là chỗ hết tên trường, bắt đầu giá trị',
        help: `nội dung có dấu hai chấm thì đặt trong nháy kép: ${code(quoted(data.text))}`,
      };
    case 'comma':
      return {
        message: `dấu phẩy tách ${code(data.text)} làm hai`,
        note: 'trong ngoặc, dấu phẩy là chỗ hết một giá trị',
        help: `nội dung có dấu phẩy thì đặt trong nháy kép: ${code(quoted(data.text))}`,
      };
    case 'special-start':
      return {
        message: `nội dung không thể bắt đầu bằng ${code(data.character)}`,
        ...(data.character === '-' ? { note: 'danh sách thì bắt đầu ở dòng riêng' } : {}),
        help: inQuotes(data.text),
      };
    case 'text-after-quote':
      return {
        message: 'sau dấu nháy đóng còn nội dung',
        help: `đặt cả nội dung trong một cặp nháy: ${code(quoted(data.text))}`,
      };
    case 'missing-space':
      return { message: `thiếu dấu cách sau ${code(data.after)} trong ${code(data.text)}`, help: 'thêm một dấu cách' };
    case 'missing-key':
      return {
        message: `${code(data.text)} đứng ở chỗ của một trường`,
        help: 'ghi `tên: giá trị`; nếu là phần tiếp của nội dung ở dòng trên thì thụt vào sâu hơn',
      };
    case 'unclosed':
      return {
        message: `thiếu dấu đóng của ${code(data.character)}`,
        help: `thêm ${code(closing[data.character])} ở cuối`,
      };
    case 'indentation':
      return {
        message: `dòng này thụt vào ${data.found} dấu cách, các dòng trên thụt vào ${either(data.expected.map(String), 'hoặc')}`,
        note: 'các trường của cùng một mục phải thẳng cột',
        help: `thụt dòng này vào ${either(data.expected.map(String), 'hoặc')} dấu cách`,
      };
    case 'escape':
      return {
        message: `${code(data.escape)} không có nghĩa trong nháy kép`,
        help: `ghi ${code(`\\${data.escape}`)}, hoặc dùng nháy đơn`,
      };
    case 'missing-comma':
      return { message: 'thiếu dấu phẩy giữa hai giá trị', help: 'trong ngoặc, sau mỗi giá trị có một dấu phẩy' };
    case 'stray-comma':
      return { message: 'trước dấu phẩy này không có giá trị', help: 'xóa dấu phẩy thừa' };
    case 'stray-bracket':
      return { message: `thừa dấu ${code(data.character)}`, help: 'xóa dấu này, hoặc đặt cả nội dung trong nháy kép' };
    case 'mixed':
      return {
        message: data.item ? 'mục danh sách nằm lẫn giữa các trường' : 'trường nằm lẫn giữa các mục danh sách',
        note: 'các dòng thẳng cột với nhau phải cùng là trường, hoặc cùng là mục danh sách',
        help: data.item ? 'thụt mục này vào dưới trường chứa danh sách' : 'thụt trường này vào dưới mục của nó',
      };
    case 'cut-off':
      return {
        message: 'nội dung bị cắt trước `#`',
        note: 'sau dấu cách, `#` mở đầu một lời chú thích, không đưa vào kế hoạch',
        help: inQuotes(data.text),
      };
    case 'unreadable':
      return {
        message: 'từ chỗ này không đọc được',
        help: 'kiểm tra thụt đầu dòng, dấu nháy, dấu ngoặc ở dòng này và dòng trên; nội dung có dấu hai chấm thì đặt trong nháy kép',
      };
  }
}

const closing = { '"': '"', "'": "'", '[': ']', '{': '}' } as const;

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
