import { fold } from '../../text/fold.ts';
import { headWord } from '../owners/owner-words.ts';
import { sentenceCase } from './sentence-case.ts';

const titleWords =
  /^(?:phụ lục[\s:ivx\d.]*)?[-–:. ]*(?:dự thảo )?(?:kế hoạch|chương trình|phân công|danh mục|bảng phân công|bảng tổng hợp|bảng kế hoạch|lịch công tác|tổng hợp|phân giao|giao nhiệm vụ|(?:các )?nhiệm vụ|bảng theo dõi|bảng tiến độ|tiến độ|(?:annual |quarterly |monthly |integrated )?(?:work|action|implementation|operational|project) ?plan|annual plan|workplan|programme of work)/;
const bareTitles =
  /^(?:phụ lục[\s:ivx\d.]*|kế hoạch|chương trình|chương trình công tác|kế hoạch công tác|phân công nhiệm vụ|danh mục|danh mục nhiệm vụ)$/;

export function isTitle(line: string): boolean {
  return (
    titleWords.test(fold(line)) ||
    /^phụ lục[\s:ivx\d.]*$/.test(fold(line)) ||
    /\b(?:work|action|annual) ?plan\b/i.test(line)
  );
}

/** The title, of one or several lines: `KẾ HOẠCH` and `Công tác năm 2026` are one. */
export function titleOf(lines: readonly string[]): string | undefined {
  const candidates = lines.flatMap((line, at) =>
    isTitle(line) && line.length <= 220 && !/^\(/.test(line) ? [at] : [],
  );
  const best =
    candidates.find(
      (at) => !bareTitles.test(fold(lines[at]!)) && /\d{4}|plan|kế hoạch|chương trình/i.test(lines[at]!),
    ) ??
    candidates.find((at) => !/^phụ lục/.test(fold(lines[at]!))) ??
    candidates[0];
  if (best === undefined) return firstWords(lines);
  const parts = [lines[best]!.replace(/^phụ lục[\s:IVXivx\d.]*[-–:.]\s*/i, '')];
  // `KẾ HOẠCH` alone stands above what it is about.
  const above = lines[best - 1];
  if (above !== undefined && /^(?:kế hoạch|chương trình)$/.test(fold(above))) parts.unshift(above);
  for (let at = best + 1; at < lines.length && at <= best + 3; at += 1) {
    const line = lines[at]!;
    const goesOn =
      /^của /i.test(line) || bareTitles.test(fold(parts.join(' '))) || (isCapitals(lines[best]!) && isCapitals(line));
    if (
      !goesOn ||
      /^[([]|^\d|^[-–+*]|^(?:căn cứ|kèm theo|số)\b|^[IVX]+\./i.test(line) ||
      isTitle(line) ||
      line.length > 160
    )
      break;
    parts.push(line);
  }
  return sentenceCase(parts);
}

/** Without the usual words, a short first line is the title: `Website relaunch`. */
function firstWords(lines: readonly string[]): string | undefined {
  const [first] = lines;
  const isWords =
    first !== undefined && /^\p{L}[^:|]*\p{L}{3}/u.test(first) && first.length <= 100 && !/[.;]$/.test(first);
  return isWords && headWord(first) === undefined ? first : undefined;
}

export function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
}
