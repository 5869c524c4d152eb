import type { Language } from '../../locale/language.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import { fieldsVi } from './fields-vi.ts';

/** One step on the way from a file to a value: the key of an entry, or an item of a list. */
export type PathStep = string | { readonly item: true };

/** What a schema says of a field. */
export interface FieldDoc {
  readonly title: string;
  readonly description: string;
  /** Examples on one line, as they are written in a file. */
  readonly examples: readonly string[];
  /** The values that there are; empty where there are many. */
  readonly choices: readonly string[];
}

interface Schema {
  readonly [key: string]: unknown;
}

/** The documentation of fields, out of the JSON Schemas that the package holds; each is read when first asked for. */
export class SchemaDocs {
  readonly #read: (kind: FileKind) => Promise<string>;
  readonly #schemas = new Map<FileKind, Promise<Schema>>();

  /** @param read the text of a schema */
  constructor(read: (kind: FileKind) => Promise<string>) {
    this.#read = read;
  }

  /** @param section the name of the thing that has the field: `task`, `person`; Vietnamese words are kept by it */
  async field(
    kind: FileKind,
    path: readonly PathStep[],
    section: string | undefined,
    language: Language,
  ): Promise<FieldDoc | undefined> {
    const root = await this.#schema(kind);
    let node: Schema | undefined = root;
    for (const step of path) node = node && below(root, resolved(root, node), step);
    if (node === undefined) return undefined;
    const schema = resolved(root, node);
    const key = path.findLast((step) => typeof step === 'string');
    const [title, description] = (language === 'vi' ? fieldsVi[`${section}.${key}`] : undefined) ?? [
      textOf(schema.title),
      textOf(schema.description),
    ];
    const examples = Array.isArray(schema.examples) ? schema.examples.map(flow) : [];
    return { title, description, examples, choices: choicesOf(root, schema) };
  }

  #schema(kind: FileKind): Promise<Schema> {
    let schema = this.#schemas.get(kind);
    if (schema === undefined) {
      schema = this.#read(kind).then((text) => asSchema(JSON.parse(text)) ?? {});
      this.#schemas.set(kind, schema);
    }
    return schema;
  }
}

function below(root: Schema, schema: Schema, step: PathStep): Schema | undefined {
  if (typeof step !== 'string') return asSchema(schema.items);
  const properties = asSchema(schema.properties);
  if (properties !== undefined && Object.hasOwn(properties, step)) return asSchema(properties[step]);
  const rest = asSchema(schema.additionalProperties);
  return rest && resolved(root, rest);
}

/** A schema with what it refers to; its own words go before those. */
function resolved(root: Schema, schema: Schema): Schema {
  const { $ref: ref, ...own } = schema;
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return schema;
  let target: Schema | undefined = root;
  for (const part of ref.slice(2).split('/')) target = asSchema(target?.[part]);
  return target === undefined ? own : { ...resolved(root, target), ...own };
}

function choicesOf(root: Schema, schema: Schema): readonly string[] {
  const own = schema.enum ?? asSchema(schema.then)?.enum;
  if (Array.isArray(own)) return own.map(String);
  if (schema.type === 'boolean') return ['true', 'false'];
  const items = asSchema(schema.items);
  return items === undefined ? [] : choicesOf(root, resolved(root, items));
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A value between brackets, as people write it. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${flow(part)}`);
  return `{ ${entries.join(', ')} }`;
}
