import { fold } from '../../text/fold.ts';

/** Words of titles that are no names: a title in capitals that has only these is written in small letters. */
const ordinary =
  'annual work plan action plan for the of and year quarter month ban biểu bảng bộ các chi chỉ chính chung chuyên chương chất cho công của cụ cải cách danh dân dục giao giám giải giáo giữa giai hoạch hoạt hiện hành học kế kết kiểm khai lịch lượng mục mục nhiệm năm nội nghị ngành phân phối phụ pháp phổ quả quý quyết quản soát sản số sáu tâm tác tiến tiếp tiêu tháng thanh thể theo thuật thường thực thị trình trong triển tra trọng tổng tổ tuyên truyền tuần từ và về việc vụ văn vực xuyên xây yếu ý đầu cuối đoạn đến độ động đo đạo đánh đề dung chức dựng hợp hội lục lý lường tin thông trường môi môn chuyển đổi bảo chống phòng lãng phí tham nhũng kiệm tiết ứng dụng nghệ khoa sáng tạo đầu tư phát bồi dưỡng nhân lực thi đua khen thưởng thu chi sơ tăng cường nâng cao hiệu liệu dữ làm sạch điểm hạn thời giảm nghèo nông thôn mới vệ sinh an toàn thực phẩm dõi làm lịch dự án kho nghiên cứu giao thông trật tự đô thị nhà nước cuối sản xuất kinh doanh phát hành theo lịch làm bản vi phạm quy định trang bị sắm mua sửa chữa cơ sở hạ tầng thiết bị cán bộ công chức viên chức người lao dân tố cáo khiếu nại thanh toán kế thống kê vay vốn trình tự thủ tục hồ sơ cuộc họp hằng hàng ngày các đề tài hai ba bốn sáu đợt giám phúc tra hạng mục khối lượng thi công định mức';

let known: ReadonlySet<string> | undefined;

/**
 * The lines of a title as one line. In capitals throughout they lose them, unless a word may be a name, which would lose
 * its own.
 */
export function sentenceCase(lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  known ??= new Set(ordinary.split(' ').map(fold));
  const parts = written.map((line, at) => {
    if (line !== line.toUpperCase())
      return at === 0 || !isOrdinaryStart(line) ? line : line.charAt(0).toLowerCase() + line.slice(1);
    const words = line.split(/\s+/);
    const isOrdinary = words.every((word) => known!.has(fold(word).replace(/[^\p{L}]/gu, '')) || isNumber(word));
    return isOrdinary ? words.map((word) => (isNumber(word) ? word : word.toLowerCase())).join(' ') : line;
  });
  const whole = parts.join(' ').replace(/\bquý (?=[IVX1-4])/g, 'Quý ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function isNumber(word: string): boolean {
  return /^[^\p{L}]*$|^[IVX]+(?:\/\d+)?[^\p{L}]*$/u.test(word);
}

/** Words behind which every word of a name has a capital: names of places. */
const places: ReadonlySet<string> = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'thị']);
/** Words between those of a name. */
const small: ReadonlySet<string> = new Set(['và', 'của', 'các', 'thuộc']);

/** The name of a body in capitals as it is written in a sentence: `SỞ KHOA HỌC VÀ CÔNG NGHỆ` is `Sở Khoa học và Công nghệ`. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  let [capitals, next] = [false, true];
  const words = name.split(/\s+/).map((word, at, all) => {
    const lower = word.toLowerCase();
    if (
      /^(?:UBND|HĐND|MTTQ|TP|THPT|THCS|TT|VP|\P{L}+)$/u.test(word) ||
      (/^[\p{Lu}&]{2,}$/u.test(word) && !/[AEIOUYĂÂÊÔƠƯ]/.test(word.normalize('NFD')))
    ) {
      next = true;
      // Schools are named after people and places.
      capitals ||= /^TH(?:PT|CS)$/.test(word);
      return word;
    }
    if (places.has(lower) && at > 0) {
      capitals = true;
      return lower;
    }
    const starts = at === 0 || capitals || (next && !small.has(lower));
    // Behind the word for the kind of body its own name begins.
    next = small.has(lower) || /[-–]$/.test(word) || headEnds(all, at);
    return starts && !small.has(lower) ? word.charAt(0) + lower.slice(1) : lower;
  });
  return words.join(' ').replace(/(?<=^| )Công thương\b/u, 'Công Thương');
}

/** Whether the words so far are the word for a kind of body, and no longer one. */
function headEnds(words: readonly string[], at: number): boolean {
  const ending = words
    .slice(0, at + 1)
    .join(' ')
    .toLowerCase();
  const longer = words
    .slice(0, at + 2)
    .join(' ')
    .toLowerCase();
  const kinds = [
    'sở',
    'bộ',
    'ban',
    'vụ',
    'cục',
    'phòng',
    'khoa',
    'tổ',
    'trường',
    'viện',
    'trung tâm',
    'văn phòng',
    'chi cục',
    'tổng cục',
    'công ty',
    'ủy ban',
    'hội đồng',
    'bệnh viện',
    'tập đoàn',
  ];
  return kinds.includes(ending) && !kinds.includes(longer) && longer !== 'ủy ban nhân' && longer !== 'hội đồng nhân';
}

function isOrdinaryStart(line: string): boolean {
  return /^(?:Công tác|Triển khai|Thực hiện|Hoạt động|Năm|Tháng|Quý|Kiểm tra|Cải cách|Chuyển đổi|Về)\b/u.test(line);
}
