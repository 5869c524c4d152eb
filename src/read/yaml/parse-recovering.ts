import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceFile } from '../../source/file.ts';
import { maxDepth } from './anchors.ts';
import { maskHiddenCharacters } from './hidden-characters.ts';
import { endOfBlockScalar, type QuickTree } from './parse-quickly.ts';
import { explainErrors, type RawError } from './syntax-errors.ts';
import { startOfLine } from './syntax-traps.ts';
import type { MappingEntry, ScalarNode, TreeNode } from './tree.ts';
import { TreeAssembly } from './tree-assembly.ts';

export interface RecoveredTree extends QuickTree {
  /** Whether there are errors of syntax among the findings. */
  readonly broken: boolean;
}

/**
 * Reads a text with syntax errors: lists them, each explained once, and saves what it can of the values. */
export function parseRecovering(file: SourceFile): RecoveredTree {
  const { text, mask } = maskHiddenCharacters(file.text);
  // Repeated keys are found by the assembly; here they would cost quadratic time.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const composer = new Composer(new TreeAssembly(file, mask), text);
  const tree = composer.document(document);
  const errors = explainErrors(file, composer.rawErrors(document));
  const echoes = new Set(errors.flatMap(({ place }) => [startOfLine(text, place.start), startOfLine(text, place.end)]));
  const others = composer.assembly.findings.filter(({ place }) => !echoes.has(startOfLine(text, place.start)));
  const findings = [...errors, ...others];
  return { tree, findings, broken: errors.length > 0 };
}

const styles: ReadonlyMap<string, ScalarNode['style']> = new Map([
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
]);

type YamlNode = Scalar | YAMLMap | YAMLSeq | Alias;

class Composer {
  readonly assembly: TreeAssembly;
  readonly #text: string;
  /** Where quoted texts and bracketed collections begin, by where they end: to tell which one was left open. */
  readonly #openings = new Map<number, number>();

  constructor(assembly: TreeAssembly, text: string) {
    this.assembly = assembly;
    this.#text = text;
  }

  document(document: Document.Parsed): TreeNode | undefined {
    const { contents } = document;
    if (document.errors.some((error) => error.code === 'MULTIPLE_DOCS')) {
      const start = document.errors.find((error) => error.code === 'MULTIPLE_DOCS')!.pos[0];
      this.assembly.report(start, start + 3, { problem: 'several-documents' });
    } else if (contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN')) {
      if (document.errors.length === 0) this.assembly.report(0, this.#text.length, { problem: 'empty' });
    } else return this.#node(contents as YamlNode, 0);
    return undefined;
  }

  rawErrors(document: Document.Parsed): RawError[] {
    return document.errors
      .filter(
        (error) =>
          error.code !== 'MULTIPLE_DOCS' && error.code !== 'TAG_RESOLVE_FAILED' && error.code !== 'RESOURCE_EXHAUSTION',
      )
      .map((error) => this.#rawError(error));
  }

  #rawError({ pos: [start, end], code, message }: YAMLError): RawError {
    const isOpen = message.startsWith('Missing closing') || /^Flow (?:map|sequence) .*must/.test(message);
    const opening = isOpen ? this.#openings.get(start) : undefined;
    return { start, end, code, message, ...(opening === undefined ? {} : { opening }) };
  }

  #node(node: YamlNode, depth: number): TreeNode {
    const [start, end, nodeEnd] = node.range!;
    if (depth >= maxDepth) {
      this.assembly.report(start, start + 1, { problem: 'too-deep', limit: maxDepth });
      return this.assembly.empty(start);
    }
    if (isAlias(node)) return this.assembly.alias(node.source, start, end, depth);
    const anchor = node.anchor;
    if (anchor !== undefined && !isScalar(node)) this.assembly.openAnchor(anchor);
    const built = isScalar(node) ? this.#scalar(node) : this.#collection(node, depth);
    if (this.#text.charAt(start) !== '' && '"\'[{'.includes(this.#text.charAt(start))) {
      this.#openings.set(end, start);
      this.#openings.set(nodeEnd, start);
    }
    if (anchor !== undefined) this.assembly.closeAnchor(anchor, built);
    return built;
  }

  #scalar(node: Scalar): ScalarNode {
    const [start, valueEnd] = node.range!;
    const style = styles.get(node.type ?? 'PLAIN') ?? 'plain';
    const isBlock = style === 'literal' || style === 'folded';
    const end = isBlock ? endOfBlockScalar(this.#text, start, valueEnd) : valueEnd;
    const isEmpty = style === 'plain' && start === valueEnd;
    const scalar = isEmpty
      ? this.assembly.empty(this.#emptyPlace(start))
      : this.assembly.scalar(node.source ?? '', style, start, end);
    if (node.tag === undefined) return scalar;
    const [tag, tagStart] = this.#tag(start);
    return this.assembly.tagged(tag, tagStart, scalar);
  }

  /** An empty value stands right after its colon or dash, whatever white space follows. */
  #emptyPlace(at: number): number {
    let place = at;
    while (/[ \t]/.test(this.#text.charAt(place - 1))) place--;
    return /[-:]/.test(this.#text.charAt(place - 1)) ? place : at;
  }

  #collection(node: YAMLMap | YAMLSeq, depth: number): TreeNode {
    const [start, end] = node.range!;
    if (node.tag !== undefined) this.assembly.refuseTag(...this.#tag(start));
    if (isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair as Pair<YamlNode, YamlNode | null>, depth + 1));
      const close = node.flow === true ? end : (entries.at(-1)?.value.end ?? end);
      return this.assembly.mapping(entries, start, close);
    }
    const items = node.items.map((item) => this.#node(item as YamlNode, depth + 1));
    return this.assembly.sequence(items, start, node.flow === true ? end : (items.at(-1)?.end ?? end));
  }

  #entry({ key, value }: Pair<YamlNode, YamlNode | null>, depth: number): MappingEntry {
    const keyNode = this.assembly.key(this.#node(key, depth));
    return { key: keyNode, value: value === null ? this.assembly.empty(keyNode.end) : this.#node(value, depth) };
  }

  /** The tag before a value, and where it stands: the parser keeps its name only. */
  #tag(valueStart: number): [tag: string, start: number] {
    const before = this.#text.slice(Math.max(0, valueStart - 500), valueStart);
    const tag = /(![^\s,[\]{}]*)(?:\s+&\S+)?\s*$/.exec(before);
    return tag === null ? ['!', valueStart] : [tag[1]!, valueStart - before.length + tag.index];
  }
}
