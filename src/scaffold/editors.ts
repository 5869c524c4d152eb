import type { NewFile } from './answers.ts';

/** Settings by which an editor completes keys, checks values, and does not lay plans out anew on saving. */
export function editorFiles(): NewFile[] {
  return [
    { path: '.vscode/settings.json', text: json(settings) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}

const settings = {
  'yaml.schemas': {
    './schemas/plan.schema.json': ['plan.yaml', 'plan.yml', '*.plan.yaml', '*.plan.yml'],
    './schemas/organisation.schema.json': 'org.yaml',
    './schemas/config.schema.json': 'plan.config.yaml',
    './schemas/calendar.schema.json': '*.calendar.yaml',
  },
  '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.formatOnSave': false },
  'files.encoding': 'utf8',
  'files.eol': '\n',
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
