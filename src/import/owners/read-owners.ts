import { oneLine } from '../cell-text.ts';
import { isClass, isEach, postIn, unitOfPost } from './owner-words.ts';
import { type PersonName, personIn } from './person-name.ts';
import { splitOwners } from './split-owners.ts';

/** Somebody that a cell names. */
export type Owner =
  | {
      readonly kind: 'unit';
      readonly name: string;
      readonly person: PersonName | undefined;
      readonly post: string | undefined;
    }
  | { readonly kind: 'class'; readonly name: string; readonly each: boolean }
  | { readonly kind: 'person'; readonly person: PersonName };

/** Everybody that a cell names. */
export interface OwnersReading {
  readonly owners: readonly Owner[];
  /** `… chủ trì, phối hợp với …`: those whom the cell names as supporters. */
  readonly support: readonly Owner[];
  /** `Đầu mối: …`: who speaks for the others. */
  readonly focal: readonly Owner[];
  /** The cell says more than names: its text, to be kept. */
  readonly words: string | undefined;
  /** The list is left open: `v.v.`, `…`. */
  readonly open: boolean;
  /** `Từng đơn vị: …`: each of them delivers its own. */
  readonly each: boolean;
}

export interface OwnersContext {
  readonly isKnown: (name: string) => boolean;
  /** The column is one of people. */
  readonly people: boolean;
}

const nobody: OwnersReading = { owners: [], support: [], focal: [], words: undefined, open: false, each: false };

/**
 * What somebody does, behind their name: `… chủ trì`, `… triển khai hệ thống`. Verbs that are parts of names as well
 * (`Phòng Kế hoạch tổng hợp`) need something that is done.
 */
const doing =
  /^(.+?)[\s,]+((?:là (?:đơn vị|cơ quan|đầu mối)|làm đầu mối|chủ trì|trực tiếp|chịu trách nhiệm|triển khai|phối hợp|to lead|leads|in coordination with|in collaboration with)(?:[\s,.;:].*|$)|(?:thực hiện|tổng hợp|tham mưu|xây dựng|hướng dẫn|theo dõi|cung cấp|rà soát|đề xuất|soạn thảo)\s(?!và\s)\p{L}.*)/su;
const together =
  /(?:^|[\s,])(?:phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?|cùng(?: với)?|in (?:coordination|collaboration) with|with)\s*:?\s+(\p{L}.+)$/su;

/** Whom a cell names, as units, classes of units, and people. */
export function readOwners(text: string, context: OwnersContext): OwnersReading {
  const whole = oneLine(text);
  if (/^[\s.…\-–—_xX]*$/.test(whole)) return nobody;
  const open = /(?:…|\.{3}|,?\s*v\.?\s?v\.*|,?\s*etc\.?)\s*$/i.test(text.trim());
  const each = /^\s*(?:từng đơn vị|từng người|each of|each)\s*:\s*/i.exec(text);
  const [owners, support, focal]: [Owner[], Owner[], Owner[]] = [[], [], []];
  let said = false;
  for (const part of splitOwners(each === null ? text : text.slice(each[0].length), context.isKnown, context.people)) {
    const led = /^(?:đầu mối|focal point)\s*:\s*(.+)$/iu.exec(part)?.[1];
    if (led !== undefined) {
      focal.push(...splitOwners(led, context.isKnown, context.people).map((name) => ownerOf(name, context)));
      continue;
    }
    const { names, helpers, more } = withoutDoing(part, context);
    said ||= more;
    owners.push(...names.map((name) => ownerOf(name, context)));
    support.push(...helpers.map((name) => ownerOf(name, context)));
  }
  return {
    owners: distinct(owners),
    support: distinct(support),
    focal,
    words: said ? whole : undefined,
    open,
    each: each !== null,
  };
}

interface Named {
  readonly names: readonly string[];
  readonly helpers: readonly string[];
  /** There are words besides, which say who does what. */
  readonly more: boolean;
}

function withoutDoing(part: string, { isKnown, people }: OwnersContext): Named {
  const request =
    /^(?:đề nghị\s+)?(?:phối hợp(?: cùng)?(?: với)?|in (?:coordination|collaboration) with)\s*:?\s+(?=\p{L})/iu.exec(
      part,
    );
  if (request !== null) {
    return { names: splitOwners(part.slice(request[0].length), isKnown, people), helpers: [], more: false };
  }
  const match = isKnown(part) ? null : doing.exec(part);
  // `Các đơn vị triển khai thí điểm` is a class, not a sentence.
  if (match === null || /(?:đơn vị|cơ quan|tổ chức|đối tượng|công ty|cá nhân)$/i.test(match[1]!))
    return { names: [part], helpers: [], more: false };
  const [, name = '', words = ''] = match;
  const helpers = together.exec(words)?.[1];
  const isPlain = /^chủ trì[\s,.;]*(?:phối hợp|cùng|$)/u.test(words);
  return {
    names: splitOwners(name, isKnown, people),
    helpers:
      helpers === undefined
        ? []
        : splitOwners(helpers.split(/\s(?:để|nhằm|triển khai|thực hiện)\s/)[0]!, isKnown, people),
    more: !(isPlain && (helpers !== undefined || /^chủ trì[\s,.;]*$/u.test(words))),
  };
}

function ownerOf(name: string, { people }: OwnersContext): Owner {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (isClass(plain)) return { kind: 'class', name: plain, each: isEach(plain) };
  const person = personIn(plain, people);
  if (person !== undefined) return { kind: 'person', person };
  // `Ban KHTC (Trần Văn Thắng)`: the person speaks for the unit.
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/u.exec(plain);
  if (bracketed !== null) {
    const inside = personIn(bracketed[2]!.replace(/^đầu mối:?\s*/i, ''), true);
    if (inside !== undefined && !/\d/.test(bracketed[2]!)) {
      const unit = ownerOf(bracketed[1]!, { isKnown: () => false, people: false });
      if (unit.kind === 'unit') return { ...unit, person: inside };
    }
  }
  const post = postIn(plain);
  const headedClass = classBehindPosts(plain);
  if (headedClass !== undefined) return { kind: 'class', name: plain, each: isEach(headedClass) };
  const headed = post && unitOfPost(post);
  if (headed !== undefined) return { kind: 'unit', name: headed, person: undefined, post: plain };
  return { kind: 'unit', name: plain, person: undefined, post: undefined };
}

/** `các đơn vị` of `Giám đốc, Thủ trưởng các đơn vị`; undefined where the posts are those of one unit. */
function classBehindPosts(text: string): string | undefined {
  let rest = text;
  for (let post = postIn(rest); post !== undefined; post = postIn(rest)) rest = post.rest;
  return rest !== text && isClass(rest) ? rest : undefined;
}

function distinct(owners: readonly Owner[]): Owner[] {
  const seen = new Map(owners.map((owner) => [JSON.stringify(owner), owner]));
  return [...seen.values()];
}
