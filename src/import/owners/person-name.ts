import { fold } from '../../text/fold.ts';
import { hasEnglishUnit, headWord, isAbbreviation, isClass, postIn, unitOfPost } from './owner-words.ts';

/** A person as a cell names them. */
export interface PersonName {
  readonly name: string;
  /** Position, where the cell says it. */
  readonly title: string | undefined;
  /** Unit, where the cell says it. */
  readonly unit: string | undefined;
}

/** Family names, of all peoples of Vietnam. */
const familyNames =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu bạch bành bàn bế biện cà cao cầm cấn chang chảo châu chu chử chung cồ công cù cung cụt danh diệp doãn dư đàm đàn đào đậu đèo điêu điểu đinh đoàn đổng đồng đới đường giang giàng giáp hà hạ hàn hán hầu hoa hỏa hứa hùng hướng kha khâu khiếu khổng khuất khúc khưu khương kiều kim kpă ksor la lã lại lâm lầu lò lỗ lộc lù lục luân lương lưu lường ma mã mạc mạch mai mẫn mè mùa nghiêm ngân ngọ ngụy nhâm nhan nhữ ninh nông ông phí phó phù phùng phương quách quan quàng quản quảng quế sầm siu sùng tạ tán tăng thạch thái thàng thào thân thẩm thang thi thiều thôi thục tiêu tiết tô tòng tôn tống tráng triệu trịnh trình trưng trương từ tưởng ung uông ứng văn vàng vi viên viêm vòng vương vừ vưu xa xồng y yên';

/** Family names that are hardly any other word: six people of ten have one of them. */
const plainFamilyNames = 'nguyễn trần lê phạm huỳnh phan vũ võ đặng bùi đỗ ngô';

let known: ReadonlySet<string> | undefined;

const honorific =
  /^(?:đ\/c|đ\/ c|đồng chí|đc|ông|bà|anh|chị|cô|thầy|em|mr|mrs|ms|miss|dr|prof|eng|ts|ths|pgs|gs|cn|ks|bs|pgs\.?\s?ts|gs\.?\s?ts)\.?[\s:]+(?=\p{Lu})/iu;

/** `A. Thắng`, `C. Hòa`: anh, chị; with marks on its letters the name is no foreign one. */
const shortAddress = /^(?:A|C|B|Ô|E)\.\s?(?=\p{Lu}\p{Ll}*$)(?=.*[^\x00-\x7f])/u;

const syllable = String.raw`\p{Lu}\p{Ll}*(?:['’]\p{L}+)?`;
const shape = new RegExp(`^${syllable}(?: ${syllable}){1,5}$`, 'u');
const foreignShape = /^\p{Lu}(?:[\p{L}'’-]+|\.)(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|da|der|bin|al)){1,3}$/u;

/**
 * The person that a text names; undefined for bodies, posts and classes: nobody is made up.
 *
 * @param expected the column is one of people: short names are enough, and names of other countries
 */
export function personIn(text: string, expected: boolean): PersonName | undefined {
  const whole = text.replace(/[.;,]+$/, '').trim();
  const addressed = honorific.test(whole);
  const bare = withoutHonorifics(whole).replace(expected ? shortAddress : /(?!)/, '');
  const [before, inBrackets] = splitBrackets(bare);
  const titled = /^(.+?)(?:\s*[-–,]\s+|,\s*)(\p{L}.+)$/u.exec(before);
  const post = postIn(before);
  // `Trưởng phòng Nguyễn Văn A`, `Nguyễn Văn A - Trưởng phòng`.
  if (post !== undefined) {
    const named = personIn(post.rest, expected);
    return named === undefined ? undefined : { ...named, title: named.title ?? post.post };
  }
  const name = titled === null ? before : titled[1]!;
  if (!isName(name, expected || addressed)) return undefined;
  const behind = titled?.[2];
  const title = [behind, inBrackets].find((part) => part !== undefined && postIn(part) !== undefined);
  const unit = [behind, inBrackets].find((part) => part !== undefined && part !== title && isUnit(part));
  const inTitle = title === undefined ? undefined : unitInTitle(title);
  return { name: normal(name), title, unit: unit ?? inTitle };
}

function withoutHonorifics(text: string): string {
  let rest = text;
  while (honorific.test(rest)) rest = rest.replace(honorific, '').trim();
  return rest;
}

function splitBrackets(text: string): [string, string | undefined] {
  const match = /^([^()]+)\(([^()]+)\)\s*$/.exec(text);
  return match === null ? [text, undefined] : [match[1]!.trim(), match[2]!.trim()];
}

function isName(text: string, expected: boolean): boolean {
  if (headWord(text) !== undefined || isClass(text) || isAbbreviation(text) || hasEnglishUnit(text)) return false;
  const words = text.split(' ');
  if (expected && words.length === 1) return new RegExp(`^${syllable}$`, 'u').test(text) && text.length > 1;
  // Headings stand in capitals too: `QUẢN LÝ DỰ ÁN`, `HỒ SƠ TRÌNH`.
  if (isCapitals(text) && words.length >= 2) return isVietnamese(words) && (expected || isPlainName(words));
  if (expected && foreignShape.test(text)) return true;
  return shape.test(text) && isVietnamese(words) && words.length >= (expected ? 2 : 3);
}

function isVietnamese(words: readonly string[]): boolean {
  known ??= new Set(familyNames.split(' ').map(fold));
  return known.has(fold(words[0]!));
}

function isPlainName(words: readonly string[]): boolean {
  return words.length <= 5 && words.length >= 3 && plainFamilyNames.split(' ').map(fold).includes(fold(words[0]!));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** `NGUYỄN VĂN A` as names are written. */
function normal(name: string): string {
  if (!isCapitals(name) || !name.includes(' ')) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

function isUnit(text: string): boolean {
  return headWord(text) !== undefined || isAbbreviation(text) || hasEnglishUnit(text);
}

/** `Trưởng phòng KHTC` heads `Phòng KHTC`. */
function unitInTitle(title: string): string | undefined {
  const post = postIn(title);
  return post && unitOfPost(post);
}

/** Given name and the initials of the names before it, as offices make user names: `thangtv` of Trần Văn Thắng. */
export function isVietnameseName(name: string): boolean {
  return isVietnamese(name.split(' '));
}
