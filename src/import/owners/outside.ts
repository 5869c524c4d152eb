import { fold } from '../../text/fold.ts';
import { headWord } from './owner-words.ts';
import type { MemberDraft, Register } from './register.ts';

/** Parts of any body, named by what they do: `Kế toán`, `Tổ Lưu trữ`, `Communications`, `Security Unit`. */
const parts =
  /^(?:tổ|bộ phận|bộ môn|nhóm) |^(?:kế toán|văn thư|lưu trữ|hành chính|thủ quỹ|y tế học đường|(?:finance|administration|procurement|communications|human resources|legal|planning|logistics|operations|hr|ict|it|m&e))$|^[\x20-\x7e]+ (?:team|unit|section|desk|office|department|division|registry|service|services)$/;

/** Words for kinds of bodies by how high they stand: a plan's unit does not lead what stands above it. */
const ranks: readonly (readonly [words: RegExp, rank: number])[] = [
  [/^(?:bộ|hội đồng|quốc hội|chính phủ)$/, 1],
  [/^(?:ubnd|ủy ban|uỷ ban|hđnd|tỉnh|thành phố|tp|tỉnh ủy|thành ủy)$/, 2],
  [
    /^(?:sở|cục|tổng cục|vụ|thanh tra|kho bạc|thuế|công an|hải quan|ngân hàng|tập đoàn|đại học|học viện|ban quản lý)$/,
    3,
  ],
  [/^(?:chi cục|phòng|ban|văn phòng|trung tâm|viện|trường|khoa|bệnh viện|công ty)$/, 4],
  [/^(?:tổ|tổ chuyên môn|đội|bộ môn|bộ phận|nhóm|trạm)$/, 5],
];

/**
 * Tells the units of the plan's own body from those outside. What leads work is its own, but for bodies above it; what
 * only supports is its own where others of its kind lead, and where its kind stands below that of the plan's unit.
 *
 * @param own the unit whose plan it is
 */
export function placeUnits(register: Register, own: MemberDraft | undefined): MemberDraft[] {
  const units = register.members.filter((member) => member.kind === 'unit' && member !== own && !member.isKnown);
  const leading = new Set(units.filter(({ leads }) => leads).map(({ name }) => headWord(name)));
  const rank = own === undefined ? undefined : rankOf(own.name);
  const outside: MemberDraft[] = [];
  for (const unit of units) {
    const word = headWord(unit.name);
    const isAbove = rank !== undefined && (rankOf(unit.name) ?? 9) < rank;
    const isNamedAfter = own !== undefined && fold(unit.name).includes(` ${fold(own.name)}`);
    const isPart = parts.test(fold(unit.name));
    const isOwn =
      unit.leads || isPart || isNamedAfter || (word !== undefined && leading.has(word)) || isPartOf(register, unit);
    unit.external = isAbove || !isOwn;
    if (unit.external) outside.push(unit);
    else if (own !== undefined) unit.parent ??= own;
  }
  return outside;
}

function rankOf(name: string): number | undefined {
  const word = headWord(name);
  return word === undefined ? undefined : ranks.find(([words]) => words.test(word))?.[1];
}

/** People that the plan names belong to it, or units of its own stand below it. */
function isPartOf(register: Register, unit: MemberDraft): boolean {
  return register.members.some((member) => member.unit === unit || member.parent === unit);
}
