import { fold } from '../../text/fold.ts';

/** Words that names of bodies begin with, the longer before what begins them. */
const vietnameseHeads =
  'văn phòng|ban quản lý|ban giám đốc|ban giám hiệu|ban chỉ đạo|ban chỉ huy|ban thường vụ|bộ chỉ huy|bộ môn|bộ phận|bộ|chi cục|chi nhánh|chi đoàn|chi bộ|tổng cục|tổng công ty|tổ chuyên môn|tổ|sở|ban|vụ|cục|phòng|đội|khoa|trung tâm|viện kiểm sát|viện|học viện|trường|đại học|cao đẳng|ubnd|ủy ban|ub mttq|hđnd|hội đồng|mttq|mặt trận|thanh tra|kho bạc|công an|quân đội|tòa án|thuế|hải quan|ngân hàng|bảo hiểm xã hội|đài|báo|tạp chí|nhà xuất bản|tập đoàn|công ty|công đoàn|hợp tác xã|hiệp hội|hội|liên minh|liên hiệp|liên đoàn|đoàn|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quỹ|bql|bệnh viện|trạm|nhà máy|xí nghiệp|thư viện|bảo tàng|quận|huyện|thị xã|phường|xã|tp|thành phố|tỉnh|khối|nhóm|p|vp|tt';

const englishBodies =
  'ministry|department|division|unit|office|directorate|bureau|agency|section|team|committee|secretariat|board|council|centre|center|institute|university|school|fund|bank|hospital|company|authority|commission|branch|desk|faculty|inspectorate|group|station|library|trust|association|foundation|federation|union|network';
/** What departments are for, which often stands for their name. */
const englishTasks =
  'programme|program|service|services|project|finance|administration|procurement|communications|human resources|legal|planning|logistics|operations|hr|ict|it|m&e|partners?';

/** Words of posts: who holds them is told by no table. */
const posts =
  'giám đốc|phó giám đốc|thủ trưởng|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|vụ trưởng|phó vụ trưởng|cục trưởng|phó cục trưởng|chi cục trưởng|trưởng phòng|phó trưởng phòng|phó phòng|trưởng ban|phó trưởng ban|phó ban|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|viện trưởng|phó viện trưởng|hiệu trưởng|phó hiệu trưởng|trưởng khoa|phó trưởng khoa|tổ trưởng|tổ phó|trưởng bộ môn|tổng giám đốc|tổng cục trưởng|bí thư|phó bí thư|kế toán trưởng|lãnh đạo|người đứng đầu|chuyên viên|nhân viên|công chức|viên chức';

/** What `Bộ`, `Sở` and their like are for, as they are listed without the word: `các Sở: Tài chính, Nội vụ, Y tế`. */
const briefs =
  'tài chính|nội vụ|tư pháp|công thương|xây dựng|y tế|giáo dục và đào tạo|gd&đt|khoa học và công nghệ|kh&cn|nông nghiệp và môi trường|nn&mt|nông nghiệp và phát triển nông thôn|nn&ptnt|văn hóa và thể thao|văn hóa, thể thao và du lịch|vhtt&dl|vhttdl|du lịch|thông tin và truyền thông|tt&tt|kế hoạch và đầu tư|kh&đt|tài nguyên và môi trường|tn&mt|giao thông vận tải|gtvt|lao động, thương binh và xã hội|lao động - thương binh và xã hội|lđ-tb&xh|lđtbxh|quy hoạch - kiến trúc|ngoại vụ|ngoại giao|công an|quốc phòng|dân tộc và tôn giáo|thanh tra';

interface Patterns {
  readonly head: RegExp;
  readonly englishBody: RegExp;
  readonly english: RegExp;
  readonly post: RegExp;
  readonly briefs: ReadonlySet<string>;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  compiled ??= {
    head: new RegExp(`^(?:${foldList(vietnameseHeads)})(?:\\.\\s?|\\s|$)`),
    englishBody: new RegExp(`(?:^|[\\s/(-])(?:${englishBodies})(?:$|[\\s/),.-])`),
    english: new RegExp(`(?:^|[\\s/(-])(?:${englishBodies}|${englishTasks})(?:$|[\\s/),.-])`),
    post: new RegExp(`^(?:các |đ/c |đồng chí )?(${foldList(posts)})(?=[\\s,:-]|$)`),
    briefs: new Set(briefs.split('|').map(fold)),
  };
  return compiled;
}

function foldList(list: string): string {
  return list
    .split('|')
    .map((word) => fold(word).replace(/[.&]/g, '\\$&'))
    .join('|');
}

/** The word by which a body is named as one of its kind: `Sở` of `Sở Tài chính`. Undefined where the text has none. */
export function headWord(text: string): string | undefined {
  const folded = fold(text);
  const match = patterns().head.exec(folded);
  if (match === null) return undefined;
  // `ban ngành`, `phòng chống`: a name has a capital behind its first word, or is that word alone.
  const rest = text.trim().slice(match[0].length);
  const named = rest === '' || /^[\p{Lu}\d"“(]/u.test(rest) || /^(?:UBND|HĐND|BQL|VP|TT|P)\b/.test(text);
  const loose = !isWork.test(folded) && /^\p{Lu}/u.test(text.trim());
  return named || loose ? match[0].replace(/[.\s]+$/, '') : undefined;
}

/** Work and its products, whose first word is also that of bodies: `Ban hành …`, `Báo cáo …`, `Bộ tiêu chí`. */
const isWork =
  /^(?:ban hành|báo cáo|bộ (?:chỉ|tiêu|dữ|tài|câu|hồ|máy|luật|thủ)|hội (?:nghị|thảo|thi|chợ|đàm|nhập)|đoàn (?:kiểm|công|thanh)|trường hợp|thuế suất|tổ chức|tổng hợp|đài thọ|vụ việc|phòng (?:chống|ngừa)|khoa học|thanh toán|thành lập|quỹ đất|nhóm (?:nhiệm|giải|công)|khối lượng|xã hội)/;

/** The post that a text begins with, and what is left of the text: `Giám đốc` and `Sở Y tế`. */
export function postIn(text: string): { readonly post: string; readonly rest: string } | undefined {
  const match = patterns().post.exec(fold(text));
  if (match === null) return undefined;
  return {
    post: text.trim().slice(0, match[0].length),
    rest: text
      .trim()
      .slice(match[0].length)
      .replace(/^[\s,:-]+/, ''),
  };
}

const headedBy: readonly (readonly [post: RegExp, unit: string])[] = [
  [/phòng$/, 'Phòng'],
  [/ban$/, 'Ban'],
  [/văn phòng$/, 'Văn phòng'],
  [/chi cục trưởng$/, 'Chi cục'],
  [/tổng cục trưởng$/, 'Tổng cục'],
  [/cục trưởng$/, 'Cục'],
  [/vụ trưởng$/, 'Vụ'],
  [/viện trưởng$/, 'Viện'],
  [/khoa$/, 'Khoa'],
  [/thanh tra$/, 'Thanh tra'],
];

/**
 * The unit that somebody with a post is in: of `Trưởng phòng Kế hoạch` it is `Phòng Kế hoạch`, of `Giám đốc Sở Y tế` it
 * is `Sở Y tế`. Undefined where the post says no unit.
 */
export function unitOfPost({ post, rest }: { readonly post: string; readonly rest: string }): string | undefined {
  if (rest === '' || isClass(rest)) return undefined;
  if (headWord(rest) !== undefined && !/^\p{Ll}/u.test(rest)) return rest;
  if (/^phòng|^ban|^vụ|^tổ|^khoa|^trung tâm/i.test(rest)) return rest.charAt(0).toUpperCase() + rest.slice(1);
  const kind = headedBy.findLast(([ending]) => ending.test(fold(post)))?.[1];
  const named = /^\p{Lu}/u.test(rest);
  if (kind !== undefined && named) return `${kind} ${rest}`;
  return isAbbreviation(rest) || hasEnglishUnit(rest) ? rest : undefined;
}

/** Whether a text is what a ministry or department is for, without that word: `Nội vụ`. */
export function isBrief(text: string): boolean {
  return patterns().briefs.has(fold(text).replace(/^(?:và )/, ''));
}

export function isEnglishBody(text: string): boolean {
  return patterns().englishBody.test(text.toLowerCase());
}

export function hasEnglishUnit(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && patterns().english.test(text.toLowerCase());
}

/** `KHTC`, `TT&TT`, `P.KHTC`, `GD&ĐT`: letters that stand for a name. */
export function isAbbreviation(text: string): boolean {
  return /^(?:(?:P\.\s?)?(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&/.-]{2,12}|\p{Lu}[a-z]\p{Lu}[\p{L}&]{0,4})$/u.test(text.trim());
}

/**
 * A whole class instead of a body: `Các sở, ban, ngành liên quan`, `UBND các xã, phường`, `Đơn vị liên quan`, `All
 * departments`, `relevant ministries`.
 */
export function isClass(text: string): boolean {
  const folded = fold(text).replace(/^(?:và|cùng|với) /, '');
  return (
    /^(?:các|những|một số|mỗi|từng|mọi|toàn thể|toàn bộ|tất cả|hệ thống các|các cấp|một hoặc nhiều)(?= )/.test(
      folded,
    ) ||
    /(?:^| )(?:sở|bộ|ban)(?:,? ban)?,? ngành(?: |$)|(?:^| )(?:xã|phường|quận|huyện|tỉnh)(?:, ?| ?\/ ?)(?:phường|xã|huyện|thị xã|thành phố)/.test(
      folded,
    ) ||
    /(?:^| )(?:liên quan|trên địa bàn(?: (?:thành phố|tỉnh|huyện|xã|phường))?)$/.test(folded) ||
    /^(?:giáo viên|gv|gvcn|học sinh|phụ huynh|cán bộ|đoàn viên|hội viên|nhân dân|người dân|công chức|viên chức)(?: \p{Ll}|,|$)/u.test(
      text.trim().charAt(0).toLowerCase() + text.trim().slice(1),
    ) ||
    /(?:^|ubnd |mttq )(?:các cấp|cấp (?:xã|huyện|tỉnh))(?: |$)|^ubnd (?:các )?(?:xã|phường|huyện|quận)(?:,|$| trên)|^ubnd (?:các tỉnh|tỉnh,)/.test(
      folded,
    ) ||
    // `Tổ công nghệ số cộng đồng các ấp`: one in each of them.
    / các (?:ấp|thôn|bản|xã|phường|khu phố|tổ dân phố|huyện|quận|tỉnh|địa phương)(?:, (?:ấp|thôn|bản|xã|phường|khu phố))?$/.test(
      folded,
    ) ||
    /^(?:tập đoàn|công ty|viện|trường|hội|hiệp hội|xã|phường|huyện|tỉnh|thành phố)$/.test(folded) ||
    /^(?:doanh nghiệp|địa phương|cơ sở|tổ chức|đơn vị|cơ quan|tập thể|cán bộ|công chức|viên chức|giáo viên|gv|cbgv|toàn trường|nhà trường)(?:$|, |\/| (?:được|có|trên|trong|các|và|toàn|trực|thuộc|công|nghiên))/.test(
      folded,
    ) ||
    /^(?:all|each|every|any|relevant|various|other|line|participating|concerned|selected|interested)\b|(?:^|[\s/&])(?:ministries|departments|units|offices|agencies|stakeholders|directorates|partners|teams|provinces|districts|members|staff|officers|workers|volunteers|teachers|faculties|heads of .+|schools|institutions)$/.test(
      folded,
    )
  );
}

/** Whether each member of the class is meant by itself: `Mỗi xã, phường`, `Từng đơn vị`. */
export function isEach(text: string): boolean {
  return /^(?:mỗi|từng|each|every)(?= )/.test(fold(text));
}

/** Whether a text looks like somebody to whom work is given, for telling what a column holds. */
export function looksLikeOwner(text: string): boolean {
  if (text.length > 160) return false;
  const first = text.split(/[\n;]/)[0]!.trim();
  return headWord(first) !== undefined || isClass(first) || isAbbreviation(first) || hasEnglishUnit(first);
}
