import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const path = new URL('../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
// Draft-04 but for its two first lines; its patterns are older than the `u` flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);

/** Whether a value is a log after the JSON Schema of SARIF 2.1.0. */
export const isSarif = ajv.compile(schema);
