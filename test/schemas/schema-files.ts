import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';

export const kinds = ['plan', 'organisation', 'calendar', 'config', 'report', 'expansion'] as const;
export type Kind = (typeof kinds)[number];

export function readSchema(kind: Kind): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
}

/** All six schemas in strict mode, under their kinds as ids. */
export function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const kind of kinds) ajv.addSchema(readSchema(kind), kind);
  return ajv;
}
