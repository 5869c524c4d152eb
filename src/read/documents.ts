import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import type { Sources } from '../source/sources.ts';
import { type Reading, startReading } from './build/reading.ts';
import { fileKind } from './file-kind.ts';
import type { FileKind } from './schema/file-shapes.ts';
import { checkSchema } from './schema/schema-check.ts';
import { parseYaml } from './yaml/parse.ts';
import type { MappingNode } from './yaml/tree.ts';

/** A file that was opened and held against its schema. */
export interface Document {
  readonly file: SourceFile;
  readonly kind: FileKind;
  /** Undefined where nothing can be made of the file: it breaks YAML's syntax, or is no mapping. */
  readonly tree: MappingNode | undefined;
  readonly reading: Reading;
  /** How many findings parser and schema check made; those of the readers come after. */
  readonly checked: number;
}

/** Opens files, each once however it is named, and keeps what was found in them. */
export class Documents {
  readonly sources: Sources;
  readonly #opened = new Map<string, Promise<Document>>();
  readonly #read: Document[] = [];

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /**
   * @param expected what the file is where neither its name nor its keys say so
   * @param certain whether it is that whatever they say
   * @throws UnreadableError
   */
  async open(path: string, expected: FileKind, certain = false): Promise<Document> {
    const real = await this.sources.realPath(path);
    let document = this.#opened.get(real);
    if (document === undefined) {
      document = this.#open(path, expected, certain);
      this.#opened.set(real, document);
    }
    return document;
  }

  /** Everything that was read, by path. */
  all(): readonly Document[] {
    return this.#read.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  }

  async #open(path: string, expected: FileKind, certain: boolean): Promise<Document> {
    const document = await readDocument(await this.sources.read(path), expected, certain);
    this.#read.push(document);
    return document;
  }
}

async function readDocument(file: SourceFile, expected: FileKind, certain: boolean): Promise<Document> {
  const { tree, findings: parsed, complete } = await parseYaml(file);
  const kind = certain ? expected : (fileKind(file.path, tree) ?? expected);
  const findings: Finding[] = [...parsed];
  const reading = startReading(file, findings);
  // What was saved out of a broken file is good for editing, and misleads whoever counts with it.
  if (!complete || tree === undefined) return { file, kind, tree: undefined, reading, checked: findings.length };
  for (const finding of await checkSchema(kind, tree, file)) findings.push(finding);
  return { file, kind, tree: tree.kind === 'mapping' ? tree : undefined, reading, checked: findings.length };
}
