import type { Finding } from '../../diagnostic.ts';
import { startReading } from '../../read/build/reading.ts';
import { type Document, Documents } from '../../read/documents.ts';
import { fileKind } from '../../read/file-kind.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import { checkSchema } from '../../read/schema/schema-check.ts';
import type { TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Sources } from '../../source/sources.ts';
import type { Turns } from '../session/turns.ts';
import type { Trees } from '../trees/trees.ts';

/** The documents of one look at the plans, out of trees that are kept from one look to the next. */
export class KnownDocuments extends Documents {
  readonly #trees: Trees;
  readonly #turn: Turns;
  readonly #documents = new Map<string, Promise<Document>>();
  readonly #known: Document[] = [];

  constructor(sources: Sources, trees: Trees, turn: Turns) {
    super(sources);
    this.#trees = trees;
    this.#turn = turn;
  }

  override async open(path: string, expected: FileKind, certain = false): Promise<Document> {
    const real = await this.sources.realPath(path);
    let document = this.#documents.get(real);
    if (document === undefined) {
      document = this.#take(path, expected, certain);
      this.#documents.set(real, document);
    }
    return document;
  }

  override all(): readonly Document[] {
    return this.#known.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  }

  async #take(path: string, expected: FileKind, certain: boolean): Promise<Document> {
    const file = await this.sources.read(path);
    await this.#turn.pause();
    const { tree, findings: parsed, complete } = await this.#trees.of(file);
    await this.#turn.pause();
    const kind = certain ? expected : (fileKind(file.path, tree) ?? expected);
    const whole = complete ? tree : undefined;
    // The readers write into the list what they find in this look.
    const findings: Finding[] = [...parsed, ...(whole === undefined ? [] : await schemaFindings(kind, whole, file))];
    const document: Document = {
      file,
      kind,
      tree: whole?.kind === 'mapping' ? whole : undefined,
      reading: startReading(file, findings),
      checked: findings.length,
    };
    this.#known.push(document);
    return document;
  }
}

const checked = new WeakMap<TreeNode, Map<FileKind, readonly Finding[]>>();

/** What the schema check finds in a tree, worked out once. */
export async function schemaFindings(kind: FileKind, tree: TreeNode, file: SourceFile): Promise<readonly Finding[]> {
  const byKind = checked.get(tree) ?? new Map<FileKind, readonly Finding[]>();
  checked.set(tree, byKind);
  let findings = byKind.get(kind);
  if (findings === undefined) {
    findings = await checkSchema(kind, tree, file);
    byKind.set(kind, findings);
  }
  return findings;
}
