import type { Language } from '../../locale/language.ts';
import { once } from '../../once.ts';
import { fold } from '../../text/fold.ts';
import { anyLetter } from '../../text/letter-class.ts';
import { documents as englishDocuments } from './en/documents.ts';
import { phrasesOf } from './patterns.ts';
import { documents as vietnameseDocuments } from './vi/documents.ts';
import { wordsOf } from './word.ts';

/** A document that a text cites as one that exists: `theo Công văn của …`, `under the Metrology Act`. */
export interface Citation {
  /** Where its kind (`Công văn`, `Act`) stands, and where what is said of it ends. UTF-16, end exclusive. */
  readonly start: number;
  readonly kindEnd: number;
  readonly end: number;
  /** A law, which is known by its name and year; other documents by number or date. */
  readonly law: boolean;
  /** Whether it can be found by what is said of it. */
  readonly complete: boolean;
}

/**
 * Words in front of a document that is there already, up to the end. One that is to be written or issued has others.
 * Without the flag `u` where no class of letters needs it: with `i` it makes a pattern ten times as dear to compile.
 */
const cues: Readonly<Record<Language, () => RegExp>> = {
  vi: once(
    () =>
      /(?:theo|căn cứ(?: vào)?|thực hiện|triển khai|thi hành|chấp hành|tuân thủ|(?:quy định|nêu|giao|yêu cầu) (?:tại|của|trong)|hướng dẫn|sửa đổi(?:, bổ sung)?|thay thế|bãi bỏ|kèm theo|phổ biến|tuyên truyền|quán triệt|tập huấn|(?:điều|khoản|chương|mục|phụ lục) (?:\d+[a-zđ]?|[ivx]+)(?: của)?|tinh thần|đáp ứng|trả lời|phúc đáp|thực thi) (?:nội dung |tinh thần |yêu cầu của |quy định của |quy định tại |các quy định của )?$/i,
  ),
  en: once(
    () =>
      /(?:under|according to|in line with|in accordance with|pursuant to|(?:as )?required by|compl(?:y|ies|iance) with|implement(?:ing|s|ation of)?|enforc(?:e|es|ing|ement of)|following|in response to|amend(?:ing|s|ments? to)?|(?:article|section|part|annex|regulation) \w+ (?:of|to)|requirements of|further to|replac(?:e|es|ing)|on the basis of|as set out in) (?:the |its |our |a )?(?<name>(?:[\p{Lu}\d][\p{L}\d'’-]*,? |(?:of|and|for|on|at|in|to|the|etc\.?) )*)$/iu,
  ),
};

/** How Vietnamese cues end, each with the space behind it; numbers of articles end some, too. */
const cueEnd = once(
  () =>
    /(?:theo|căn cứ|vào|thực hiện|triển khai|thi hành|chấp hành|tuân thủ|tại|của|trong|hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|phổ biến|tuyên truyền|quán triệt|tập huấn|tinh thần|đáp ứng|trả lời|phúc đáp|thực thi|nội dung|\s(?:\d+[a-zđ]?|[ivx]+)) $/,
);
/** As many letters as a cue ends with, and more. */
const farBefore = 24;

/** Whether a document that is named at a place may be cited there: where it is not, that is soon seen. */
export function mayBeCited(text: string, place: number, language: Language): boolean {
  // The words of a name may stand between in English.
  return language === 'en' || cueEnd().test(text.slice(Math.max(0, place - farBefore), place).toLowerCase());
}

/** Words that make one of many, or none of those meant. */
const notOne = once(
  () =>
    /(?:các|những|mọi|từng|một số|(?<!(?:điều|khoản|chương|mục|phụ lục|article|section|part|annex) )\b(?!(?:19|20)\d\d )\d+|all|any|each|new|draft) $/i,
);

/** Number and sign, or date, in what is said of a document. */
const identified: Readonly<Record<Language, () => RegExp>> = {
  vi: once(() => /^\s*(?:số\s*:?\s*)?\d|số\s*:?\s*\d|\d\s*[/-]\s*[\p{Lu}\d]|(?:ngày|tháng) \d/u),
  en: once(
    () =>
      /^\s*(?:\([^)]*\)\s*)?(?:no\.?\s*|number\s*|nr\.?\s*)?[\p{Lu}-]*\d|\bno\.?\s*\d|\d+\/\d+|\b(?:of|dated) (?:\p{L}+ )?\d/iu,
  ),
};
const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** The documents that a text cites. Kinds count where they are written with a capital, as names are. */
export function citationsIn(text: string, language: Language, isSource = false): Citation[] {
  const pattern = kindPattern(language);
  const kinds = [...text.matchAll(pattern)];
  return kinds.flatMap(({ index, 0: kind, groups }, at) => {
    const before = text.slice(0, index);
    const cue = cues[language]().exec(before);
    const cited = (cue !== null && !/ban hành (?:kèm )?theo $/i.test(before)) || (isSource && before.trim() === '');
    const kindEnd = index + kind.length;
    const rest = upToStop(text.slice(kindEnd, kinds[at + 1]?.index));
    if (!cited || notOne().test(before) || /^ này(?: |$)|(?:sau khi|khi) (?:được )?ban hành/.test(rest)) return [];
    const law = groups?.law !== undefined;
    const name = cue?.groups?.name ?? '';
    const complete = identified[language]().test(rest) || (law && year.test(rest)) || /\d/.test(name);
    const said = rest.replace(beyondName(), '').trimEnd();
    return [{ start: index, kindEnd, end: kindEnd + said.length, law, complete }];
  });
}

/** Words that go on with something else. */
const beyondName = once(
  () =>
    /\s(?:liên quan|làm việc|phù hợp|theo|tại|trong|trên|để|sau|khi|đối với|gắn với|bảo đảm|đến|in|at|by|before|so|with|within|during)\s[\s\S]*$/u,
);

/** What is said of a document ends with the clause; a name in quotation marks and dates may hold commas and dots. */
function upToStop(text: string): string {
  // `Regulation (EU) 2016/679`
  const whole = text.includes('(') ? text.replace(/\(\p{Lu}{2,}\)/gu, (name) => 'x'.repeat(name.length)) : text;
  const stop = /[;)\]]|(?<!\b[Nn]o)\.(?:\s|$)|,(?=\s(?!ngày))|\s(?:và|and)\s|[([]/u.exec(whole);
  return stop === null ? text : text.slice(0, stop.index);
}

/**
 * Whether one of some texts cites the same document in full: of that kind, with a number or a date, and with the first
 * words that are said of it.
 */
export function isCitedIn(citation: Citation, text: string, sources: readonly string[], language: Language): boolean {
  const kind = fold(text.slice(citation.start, citation.kindEnd));
  const said = fold(text.slice(citation.kindEnd, citation.end)).split(' ').filter(Boolean).slice(0, 4).join(' ');
  return sources.some((source) => {
    const folded = fold(source);
    return (
      folded.includes(kind) &&
      folded.includes(said) &&
      identified[language]().test(folded.slice(folded.indexOf(kind) + kind.length))
    );
  });
}

const patterns = new Map<Language, RegExp>();

function kindPattern(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const { law = '', decree = '' } = language === 'vi' ? vietnameseDocuments : englishDocuments;
    const names = (phrases: string): string =>
      wordsOf({ document: { all: phrases } })
        .flatMap(({ phrase }) => phrasesOf(phrase))
        .map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1))
        .sort((a, b) => b.length - a.length)
        .join('|');
    // `Luật sư` is a lawyer.
    const suffix = language === 'vi' ? '(?! (?:sư|gia|học|định|chơi))' : '';
    pattern = new RegExp(`(?<!${anyLetter})(?:(?<law>${names(law)})|${names(decree)})(?!${anyLetter})${suffix}`, 'g');
    patterns.set(language, pattern);
  }
  return pattern;
}
