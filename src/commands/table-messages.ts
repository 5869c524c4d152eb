import type { Language } from '../locale/language.ts';

interface TableMessages {
  /** A file stands there that the program may not replace. */
  readonly exists: (path: string) => string;
  readonly useForce: string;
  readonly needsFile: (format: string) => string;
  readonly folderNeedsFormat: (path: string) => string;
  readonly noWork: string;
  readonly expanding: string;
  readonly drawing: (done: string, of: string) => string;
  readonly written: (files: string, folder: string) => string;
}

export const tableMessages: Readonly<Record<Language, TableMessages>> = {
  en: {
    exists: (path) => `\`${path}\` was not written by this program, and stays as it is`,
    useForce: 'overwrite it with `--force`',
    needsFile: (format) => `\`${format}\` is no text: give a file or folder with \`-o\``,
    folderNeedsFormat: (path) => `\`${path}\` is a folder: say with \`--format\` what to write there`,
    noWork: 'nothing to print: no plan, unit or person is left by the filters',
    expanding: 'working out who does what when',
    drawing: (done, of) => `drawing table ${done} of ${of}`,
    written: (files, folder) => `wrote ${files} into \`${folder}\``,
  },
  vi: {
    exists: (path) => `\`${path}\` không do chương trình này tạo ra nên được giữ nguyên`,
    useForce: 'ghi đè bằng `--force`',
    needsFile: (format) => `\`${format}\` không in được ra màn hình: ghi tệp hoặc thư mục bằng \`-o\``,
    folderNeedsFormat: (path) => `\`${path}\` là thư mục: ghi định dạng bằng \`--format\``,
    noWork: 'không có gì để in: bộ lọc không giữ lại kế hoạch, đơn vị hoặc người nào',
    expanding: 'đang phân bổ nhiệm vụ',
    drawing: (done, of) => `đang lập bảng ${done}/${of}`,
    written: (files, folder) => `đã ghi ${files} vào \`${folder}\``,
  },
};
