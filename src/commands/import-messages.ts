import type { Language } from '../locale/language.ts';

/** What the command says by itself; what it says of tables stands in the room of the import. */
export interface ImportMessages {
  readonly oneOutput: string;
  readonly noOrganisation: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly useForce: string;
  /** The comment above classes of units in an organisation file. */
  readonly aboutGroups: string;
}

const vi: ImportMessages = {
  oneOutput: 'nhiều tệp thì `--output` phải là một thư mục',
  noOrganisation: (path) => `\`${path}\` không phải tệp đơn vị, hoặc còn lỗi: sửa bằng \`plan validate ${path}\` trước`,
  exists: (path) => `đã có tệp \`${path}\``,
  useForce: 'chọn tên khác bằng `--output`, hoặc thêm `--force` để ghi đè',
  aboutGroups: 'Bảng gốc giao cho cả nhóm; ghi mã các đơn vị vào members để biết cụ thể là ai.',
};

const en: ImportMessages = {
  oneOutput: 'with several files `--output` has to be a folder',
  noOrganisation: (path) =>
    `\`${path}\` is no organisation, or has errors: mend it with \`plan validate ${path}\` first`,
  exists: (path) => `\`${path}\` is there already`,
  useForce: 'choose another name with `--output`, or write over it with `--force`',
  aboutGroups: 'The table names whole classes; write the ids of the units under members.',
};

export function importMessages(language: Language): ImportMessages {
  return language === 'vi' ? vi : en;
}
