import type { ReportFormat } from './context.ts';

/** The formats of `validate`, each loaded when it is asked for. */
const loaders = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  concise: async () => (await import('./concise.ts')).concise,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Record<string, () => Promise<ReportFormat>>;

export type ReportFormatName = keyof typeof loaders;

export const reportFormats = Object.keys(loaders) as readonly ReportFormatName[];

export function loadReportFormat(name: ReportFormatName): Promise<ReportFormat> {
  return loaders[name]();
}

/** Whether a format describes the rules, so that their documentation has to be loaded for it. */
export function describesRules(name: ReportFormatName): boolean {
  return name === 'sarif';
}
