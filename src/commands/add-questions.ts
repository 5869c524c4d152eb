import type { Language } from '../locale/language.ts';
import type { ItemKind } from '../scaffold/new-item.ts';

/** What a question lets choose from, found by typing. */
export type Among =
  | 'people'
  | 'units'
  | 'people and units'
  | 'everybody'
  | 'objectives'
  | 'tasks'
  | 'groups'
  | 'cadences';

/** A field to be asked for; what is found through an answer is said at once. */
export interface Question {
  readonly field: string;
  /** `{year}` is the plan's. */
  readonly en: string;
  readonly vi: string;
  /** Without it a text is asked for. */
  readonly among?: Among;
  readonly required?: true;
  /** Asked again until nothing more is answered. */
  readonly many?: true;
  /** Whether an answer changes whose months are full. */
  readonly load?: true;
  /** A rule that is looked at anew with this answer, whatever was kept before. */
  readonly recheck?: string;
}

const tasks: readonly Question[] = [
  { field: 'title', en: 'What is done?', vi: 'Nội dung nhiệm vụ:', required: true },
  { field: 'deliverable', en: 'Deliverable:', vi: 'Sản phẩm:', recheck: 'vague-task' },
  { field: 'objective', en: 'Objective', vi: 'Mục tiêu', among: 'objectives' },
  { field: 'lead', en: 'Who leads it?', vi: 'Chủ trì', among: 'people and units', load: true },
  {
    field: 'when',
    en: 'Time of the work ({year}-03/{year}-06, Q2):',
    vi: 'Thời gian thực hiện (3/{year} - 6/{year}, Quý II):',
    load: true,
  },
  { field: 'due', en: 'Deadline ({year}-06-25, {year}-06):', vi: 'Thời hạn hoàn thành (25/6/{year}):', load: true },
  { field: 'effort', en: 'Effort in person-days (12):', vi: 'Số ngày công (12):', load: true },
];

const questions: Readonly<Record<ItemKind, readonly Question[]>> = {
  task: tasks,
  person: [
    { field: 'name', en: 'Full name:', vi: 'Họ và tên:', required: true },
    { field: 'unit', en: 'Unit', vi: 'Đơn vị', among: 'units' },
    { field: 'title', en: 'Position:', vi: 'Chức vụ:' },
    { field: 'capacity', en: 'Share of the time for plans (80%):', vi: 'Tỷ lệ thời gian dành cho kế hoạch (80%):' },
  ],
  unit: [
    { field: 'name', en: 'Full name:', vi: 'Tên đầy đủ:', required: true },
    { field: 'short', en: 'Short name, for tables:', vi: 'Tên ngắn, dùng trong bảng:' },
    { field: 'parent', en: 'Unit above', vi: 'Đơn vị cấp trên', among: 'units' },
    { field: 'head', en: 'Head', vi: 'Thủ trưởng đơn vị', among: 'people' },
  ],
  group: [
    { field: 'name', en: 'Name of the group:', vi: 'Tên nhóm:', required: true },
    { field: 'members', en: 'Member', vi: 'Thành viên', among: 'people and units', many: true },
  ],
  objective: [
    { field: 'title', en: 'What will be true?', vi: 'Nội dung mục tiêu:', required: true },
    { field: 'lead', en: 'Who answers for it?', vi: 'Chủ trì', among: 'people and units' },
    { field: 'measure', en: 'What is counted?', vi: 'Chỉ tiêu:' },
    { field: 'target', en: 'Number to be reached:', vi: 'Mức cần đạt:' },
    { field: 'measureUnit', en: 'Counted in:', vi: 'Đơn vị tính:' },
  ],
};

/** Asked first, where the plan has groups of tasks: what a task lacks, it has from its group. */
export const groupQuestion: Question = {
  field: 'under',
  en: 'Into which group of tasks?',
  vi: 'Thuộc nhóm nhiệm vụ',
  among: 'groups',
};

export const stepQuestions = {
  title: { en: 'Step {number} (empty: no more):', vi: 'Bước {number} (để trống nếu đã hết):' },
  due: { en: 'Its deadline ({year}-03-31):', vi: 'Thời hạn của bước (31/3/{year}):' },
  badDue: {
    en: 'Not a time: {year}-03-31, {year}-03 or Q1.',
    vi: 'Chưa đọc được thời hạn: ghi 31/3/{year}, 3/{year} hoặc Quý I.',
  },
} as const;

/** What few tasks have: asked for where somebody chooses to say more. */
const further: readonly Question[] = [
  { field: 'support', en: 'Who helps?', vi: 'Phối hợp', among: 'everybody', many: true, load: true },
  // The first of several steps would seem to take all days.
  { field: 'steps', en: 'Steps with deadlines', vi: 'Các bước, mốc thời gian', many: true },
  {
    field: 'each',
    en: 'Who delivers their own each?',
    vi: 'Đơn vị tự thực hiện, mỗi đơn vị một sản phẩm',
    among: 'everybody',
    many: true,
    load: true,
  },
  { field: 'repeat', en: 'How often does it come again?', vi: 'Chu kỳ lặp lại', among: 'cadences', load: true },
  { field: 'supervisor', en: 'Leader in charge', vi: 'Lãnh đạo phụ trách', among: 'people' },
  { field: 'submitTo', en: 'Submitted to:', vi: 'Cấp trình:' },
  { field: 'approves', en: 'Approved by:', vi: 'Cấp phê duyệt:' },
  { field: 'after', en: 'After which task?', vi: 'Thực hiện sau nhiệm vụ', among: 'tasks', many: true },
  { field: 'source', en: 'Based on:', vi: 'Căn cứ:' },
  { field: 'note', en: 'Note:', vi: 'Ghi chú:' },
  { field: 'newGroup', en: 'A new group of tasks, which it begins:', vi: 'Lập nhóm nhiệm vụ mới, tên nhóm:' },
];

export function questionsFor(kind: ItemKind): readonly Question[] {
  return questions[kind];
}

export function furtherQuestionsFor(kind: ItemKind): readonly Question[] {
  return kind === 'task' ? further : [];
}

/** A question's words without its examples and colon, as they name a field. */
export function labelOf(question: Pick<Question, Language>, language: Language): string {
  return question[language].replace(/ \([^)]*\)/, '').replace(/[:?]$/, '');
}

/** The words that ask for a field of an item; undefined where nothing asks for it. */
export function labelFor(kind: ItemKind, language: Language): (field: string) => string | undefined {
  const all = [...questionsFor(kind), ...furtherQuestionsFor(kind)];
  return (field) => {
    const question = all.find((one) => one.field === field);
    return question === undefined ? undefined : labelOf(question, language);
  };
}
