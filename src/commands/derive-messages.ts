import type { Language } from '../locale/language.ts';

/** What `plan derive` says. Every function returns one sentence, without a line end. */
export interface DeriveMessages {
  readonly nothingChosen: string;
  readonly noParent: (period: string | undefined) => string;
  readonly severalParents: (plans: string) => string;
  readonly nameOne: string;
  readonly outside: (period: string, plan: string) => string;
  readonly nothing: (plan: string) => string;
  readonly stranger: (path: string, parent: string) => string;
  readonly otherPlan: (path: string) => string;
  readonly useForce: string;
  readonly needsOutput: (option: string) => string;
  readonly written: (path: string, tasks: string, parent: string) => string;
  readonly wouldWrite: (path: string, tasks: string, parent: string) => string;
  readonly updated: (path: string, parent: string) => string;
  readonly wouldUpdate: (path: string, parent: string) => string;
  readonly unchanged: (path: string, parent: string) => string;
  readonly change: {
    readonly added: (id: string) => string;
    readonly updated: (id: string, fields: string) => string;
    readonly left: (id: string, fields: string) => string;
    readonly removed: (id: string) => string;
    readonly kept: (id: string) => string;
    readonly missing: (id: string) => string;
  };
  readonly leftField: (name: string, derived: string | undefined) => string;
  readonly unscheduled: (tasks: string, ids: string) => string;
  readonly unsaid: (ids: string) => string;
  readonly twice: (plan: string, ids: string) => string;
}

const en: DeriveMessages = {
  nothingChosen: 'say what to make: `--period`, `--unit` or `--person`',
  noParent: (period) =>
    `no plan here holds ${period === undefined ? 'this' : `\`${period}\``} to be made into a plan of its own`,
  severalParents: (plans) => `it could be made from ${plans}`,
  nameOne: 'name the file of the plan to start from',
  outside: (period, plan) => `\`${period}\` does not lie in the period of \`${plan}\``,
  nothing: (plan) => `nothing of \`${plan}\` falls to this plan: nothing was written`,
  stranger: (path, parent) => `\`${path}\` is no plan made from \`${parent}\``,
  otherPlan: (path) => `\`${path}\` is the plan of another period or unit`,
  useForce: 'choose another file, or write over this one with `--force`',
  needsOutput: (option) => `\`${option}\` needs \`--output\``,
  written: (path, tasks, parent) => `${path}: ${tasks} from ${parent}`,
  wouldWrite: (path, tasks, parent) => `${path} would be written: ${tasks} from ${parent}`,
  updated: (path, parent) => `${path} brought up to date with ${parent}`,
  wouldUpdate: (path, parent) => `${path} would be brought up to date with ${parent}`,
  unchanged: (path, parent) => `${path} is up to date with ${parent}`,
  change: {
    added: (id) => `${id}: added`,
    updated: (id, fields) => `${id}: updated ${fields}`,
    left: (id, fields) => `${id}: changed by hand, left as it is: ${fields}`,
    removed: (id) => `${id}: no longer in the parent plan for this period, taken out`,
    kept: (id) => `${id}: no longer in the parent plan for this period, left since it was changed by hand`,
    missing: (id) => `${id}: taken out by hand, not put back`,
  },
  leftField: (name, derived) =>
    derived === undefined ? `${name} (gone from the parent plan)` : `${name} (parent plan now: ${derived})`,
  unscheduled: (tasks, ids) => `${tasks} without a time left out: ${ids}`,
  unsaid: (ids) => `the share of units that have named nobody yet cannot be written beside that of people: ${ids}`,
  twice: (plan, ids) => `\`${plan}\` carries out the same tasks in this time, so that they count twice: ${ids}`,
};

const vi: DeriveMessages = {
  nothingChosen: 'cần ghi rõ kế hoạch cần lập: `--period`, `--unit` hoặc `--person`',
  noParent: (period) =>
    `không có kế hoạch nào ở đây bao trùm ${period === undefined ? 'kỳ này' : `\`${period}\``} để lấy nhiệm vụ`,
  severalParents: (plans) => `có thể lấy từ nhiều kế hoạch: ${plans}`,
  nameOne: 'ghi rõ tệp kế hoạch cấp trên cần lấy',
  outside: (period, plan) => `\`${period}\` không nằm trong kỳ của kế hoạch \`${plan}\``,
  nothing: (plan) => `kế hoạch \`${plan}\` không có nhiệm vụ nào thuộc kế hoạch này nên không ghi tệp`,
  stranger: (path, parent) => `\`${path}\` không phải kế hoạch lấy từ \`${parent}\``,
  otherPlan: (path) => `\`${path}\` là kế hoạch của kỳ khác hoặc đơn vị khác`,
  useForce: 'chọn tệp khác, hoặc ghi đè bằng `--force`',
  needsOutput: (option) => `\`${option}\` phải đi cùng \`--output\``,
  written: (path, tasks, parent) => `${path}: ${tasks} lấy từ ${parent}`,
  wouldWrite: (path, tasks, parent) => `sẽ ghi ${path}: ${tasks} lấy từ ${parent}`,
  updated: (path, parent) => `Đã cập nhật ${path} theo ${parent}`,
  wouldUpdate: (path, parent) => `Sẽ cập nhật ${path} theo ${parent}`,
  unchanged: (path, parent) => `${path} đã khớp với ${parent}`,
  change: {
    added: (id) => `${id}: thêm mới`,
    updated: (id, fields) => `${id}: cập nhật ${fields}`,
    left: (id, fields) => `${id}: đã sửa tay nên giữ nguyên ${fields}`,
    removed: (id) => `${id}: kế hoạch cấp trên không còn trong kỳ này, đã bỏ`,
    kept: (id) => `${id}: kế hoạch cấp trên không còn trong kỳ này, giữ lại vì đã sửa tay`,
    missing: (id) => `${id}: đã bị xóa khỏi tệp, không thêm lại`,
  },
  leftField: (name, derived) =>
    derived === undefined
      ? `${name} (kế hoạch cấp trên nay không còn)`
      : `${name} (kế hoạch cấp trên nay ghi: ${derived})`,
  unscheduled: (tasks, ids) => `${tasks} chưa xác định thời hạn nên không đưa vào: ${ids}`,
  unsaid: (ids) => `chưa ghi được phần ngày công của đơn vị chưa cử người ở các nhiệm vụ: ${ids}`,
  twice: (plan, ids) =>
    `kế hoạch \`${plan}\` cũng thực hiện các nhiệm vụ này trong cùng thời gian nên bị tính hai lần: ${ids}`,
};

const catalogues: Readonly<Record<Language, DeriveMessages>> = { en, vi };

export function deriveMessages(language: Language): DeriveMessages {
  return catalogues[language];
}
