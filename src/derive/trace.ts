import { createHash } from 'node:crypto';
import { isList, isMapping, type NewMapping, type NewValue } from '../edit/write-value.ts';
import type { Language } from '../locale/language.ts';
import type { TreeNode } from '../read/yaml/tree.ts';
import { valueAt } from './values.ts';
import { deriveWords } from './words.ts';

/** What was written into each row when it was last derived: a hash of each field, by the row's id. */
export type Trace = ReadonlyMap<string, ReadonlyMap<string, string>>;

/*
 * Why hashes of fields at the end of the file: with a hash of what was derived, a field that is still the same was not
 * edited, and a field that has another value was; whether the parent plan has changed shows in the new hash. A line for
 * each row tells, too, that a row was deleted by hand, which nothing beside the row itself could.
 */

/** A row's line; what an id may hold that a line may not is escaped as in addresses. */
const line = /^# derived (\S+)((?: [A-Za-z]+=[\da-f]{8})*)\r?$/;

/** What a line is written of: a row, or a part of the head. */
export interface TracedPart {
  readonly id: string;
  readonly fields: NewMapping;
  readonly children?: readonly TracedPart[] | undefined;
}

export function traceLines(parts: readonly TracedPart[]): string[] {
  return parts.flatMap(({ id, fields, children }) => {
    const hashes = Object.entries(fields).map(([name, value]) => [name, hashOf(value)] as const);
    return [lineOf(id, hashes), ...traceLines(children ?? [])];
  });
}

function lineOf(id: string, hashes: readonly (readonly [name: string, hash: string])[]): string {
  return `# derived ${encodeURI(id)}${hashes.map(([name, hash]) => ` ${name}=${hash}`).join('')}`;
}

/** @returns undefined where the file has no such lines: nobody derived it */
export function readTrace(text: string): Trace | undefined {
  const trace = new Map<string, ReadonlyMap<string, string>>();
  for (const [, key = '', hashes = ''] of matches(text)) {
    const pairs = hashes
      .trim()
      .split(' ')
      .filter((pair) => pair !== '');
    trace.set(decodeKey(key), new Map(pairs.map((pair) => pair.split('=') as [string, string])));
  }
  return trace.size === 0 ? undefined : trace;
}

function matches(text: string): RegExpExecArray[] {
  if (!text.includes('# derived ')) return [];
  return text
    .split('\n')
    .map((one) => line.exec(one))
    .filter((match) => match !== null);
}

function decodeKey(key: string): string {
  try {
    return decodeURI(key);
  } catch {
    return key;
  }
}

/**
 * The text with the trace of these parts in the place of the one that it has, at its end where it has none.
 *
 * @param stale  rows that are no longer derived and stand in the file all the same
 */
export function withTrace(text: string, parts: readonly TracedPart[], stale: Trace, language: Language): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split('\n');
  const first = lines.findIndex((one) => line.test(one));
  const others = lines.filter((one) => !line.test(one));
  const more = [...stale].map(([id, hashes]) => lineOf(id, [...hashes]));
  const own = [...traceLines(parts), ...more].map((one) => one + lineEnd.slice(0, -1));
  if (first >= 0) return [...others.slice(0, first), ...own, ...others.slice(first)].join('\n');
  const end = text.trimEnd();
  return [end, '', `# ${deriveWords(language).trace}`, ...traceLines(parts), ...more, ''].join(lineEnd);
}

/** A value by what it says, however it is written: eight hex digits. */
export function hashOf(value: NewValue | TreeNode): string {
  return createHash('sha256').update(canonical(value).normalize('NFC')).digest('hex').slice(0, 8);
}

function canonical(value: NewValue | TreeNode): string {
  if (isNode(value)) return canonicalNode(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (isMapping(value)) return mappingText(Object.entries(value).map(([key, part]) => [key, canonical(part)]));
  return JSON.stringify(String(value));
}

function isNode(value: NewValue | TreeNode): value is TreeNode {
  return typeof value === 'object' && value !== null && 'start' in value && 'kind' in value;
}

function canonicalNode(node: TreeNode): string {
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'sequence') return `[${node.items.map(canonicalNode).join(',')}]`;
  const keys = node.entries.map(({ key }) => key.text).filter((key) => valueAt(node, key) !== undefined);
  return mappingText(keys.map((key) => [key, canonicalNode(valueAt(node, key)!)]));
}

function mappingText(entries: readonly (readonly [key: string, text: string])[]): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
