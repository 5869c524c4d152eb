import type { CommandSpec } from '../command.ts';

export const schemaNames = ['plan', 'organisation', 'calendar', 'config', 'report', 'expansion'] as const;

export const schemaCommand: CommandSpec = {
  name: 'schema',
  summary: { en: 'print a JSON Schema', vi: 'in lược đồ JSON Schema' },
  arguments: [
    {
      name: '[name]',
      description: { en: 'which one (default: plan)', vi: 'lược đồ nào (mặc định: plan)' },
      choices: schemaNames,
    },
  ],
  examples: ['plan schema', 'plan schema organisation > organisation.schema.json'],
  load: async () => (await import('../schema.ts')).printSchema,
};
