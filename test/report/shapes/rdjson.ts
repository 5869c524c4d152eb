import { Ajv } from 'ajv';

const position = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'column'],
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const range = {
  type: 'object',
  additionalProperties: false,
  required: ['start', 'end'],
  properties: { start: position, end: position },
};
const location = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'range'],
  properties: { path: { type: 'string' }, range },
};
const text = { type: 'string' };
/** After proto/rdf/reviewdog.proto of reviewdog; its own JSON Schema allows more. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['source', 'diagnostics'],
  properties: {
    source: { type: 'object', additionalProperties: false, properties: { name: text, url: text } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['message', 'location', 'severity', 'code'],
        properties: {
          message: text,
          location,
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: { type: 'object', additionalProperties: false, properties: { value: text, url: text } },
          suggestions: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['range', 'text'],
              properties: { range, text },
            },
          },
          related_locations: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['location'],
              properties: { message: text, location },
            },
          },
        },
      },
    },
  },
};
/** Whether a value is a result that reviewdog takes. */
export const isDiagnosticResult = new Ajv().compile(schema);
