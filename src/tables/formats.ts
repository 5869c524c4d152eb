import type { TableFormat } from './format.ts';

interface FormatEntry {
  /** Of the file's name. */
  readonly extension: string;
  /** Written for programs and people to read as it is; others are no text, and no terminal should get them. */
  readonly text: boolean;
  readonly load: () => Promise<TableFormat>;
}

/** The formats of `table`, each loaded when it is asked for; the first is the one for people at a terminal. */
const formats = {
  terminal: { extension: 'txt', text: true, load: async () => (await import('./terminal.ts')).terminal },
  markdown: { extension: 'md', text: true, load: async () => (await import('./markdown.ts')).markdown },
  csv: { extension: 'csv', text: true, load: async () => (await import('./csv.ts')).csv },
  html: { extension: 'html', text: true, load: async () => (await import('./html.ts')).html },
  docx: { extension: 'docx', text: false, load: async () => (await import('./docx.ts')).docx },
  pdf: { extension: 'pdf', text: false, load: async () => (await import('./pdf.ts')).pdf },
  xlsx: { extension: 'xlsx', text: false, load: async () => (await import('./xlsx.ts')).xlsx },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type TableFormatName = keyof typeof formats;

export const tableFormats = Object.keys(formats) as readonly TableFormatName[];

export function tableFormat(name: TableFormatName): FormatEntry {
  return formats[name];
}

/** The format of a file by the end of its name: `plan.html`. */
export function formatOfFile(path: string): TableFormatName | undefined {
  const [, extension] = /\.([a-z]+)$/i.exec(path) ?? [];
  return tableFormats.find((name) => formats[name].extension === extension?.toLowerCase());
}
