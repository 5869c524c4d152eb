import type { PathStep } from '../schema/schema-docs.ts';
import { type OpenBracket, readFlow } from './flow.ts';

/** Where somebody is writing: told from the text alone, since a tree is seldom to be had of a half-typed line. */
export interface WritingPlace {
  /** The way to the value, or to the mapping whose key is being written. */
  readonly path: readonly PathStep[];
  /** A key could stand here, with these keys around it. */
  readonly keys: ReadonlySet<string> | undefined;
  /** A value could stand here. */
  readonly isValue: boolean;
  /** What is written so far, up to the cursor, without its quote. */
  readonly word: string;
  /** Where the word starts. */
  readonly start: number;
  readonly quote: '"' | "'" | '';
  readonly inFlow: boolean;
  /** The column at which the keys of this mapping stand. */
  readonly column: number;
}

interface Token {
  readonly kind: 'dash' | 'key';
  readonly column: number;
  readonly key: string;
  /** Whether anything follows on the line. */
  readonly isEmpty: boolean;
  /** A block of text follows. */
  readonly isText: boolean;
}

const keyPattern = /^("[^"]*"|'[^']*'|[^\s#:,[\]{}"'&*!|>%@`-][^:#]*|-[^\s:#][^:#]*)[ \t]*:(?=[ \t]|$)/;

/** How far up brackets are looked for that are still open. */
const mostLines = 200;

/** @returns undefined where no key and no value of a plan could stand: in a text of several lines */
export function writingPlace(text: string, cursor: number): WritingPlace | undefined {
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const opening = openingLine(text, lineStart);
  const line = text.slice(opening, cursor);
  const { tokens, content } = tokensOf(line.split('\n')[0]!.replace(/\r$/, ''));
  const last = tokens.at(-1);
  const isKeyLine = last?.kind === 'key';
  const from = opening + content;
  const flow = readFlow(text, from, cursor);
  const column = isKeyLine ? last.column : content;
  const around = enclosing(text, opening, tokens, column);
  if (around === undefined) return undefined;
  const { path, siblings } = around;
  if (flow.open.length > 0) return inFlow(isKeyLine ? [...path, last.key] : path, flow.open, flow);
  const common = { word: flow.word, start: flow.start, quote: flow.quote, inFlow: false, column };
  if (isKeyLine) {
    if (last.isText) return undefined;
    return { path: [...path, last.key], keys: undefined, isValue: true, ...common };
  }
  const behind = keysBelow(text, cursor, column);
  return { path, keys: new Set([...siblings, ...behind]), isValue: true, ...common };
}

function inFlow(
  path: readonly PathStep[],
  open: readonly OpenBracket[],
  flow: { readonly word: string; readonly start: number; readonly quote: '"' | "'" | '' },
): WritingPlace {
  const way: PathStep[] = [...path];
  const innermost = open.at(-1)!;
  for (const bracket of open) {
    if (bracket.kind === 'list') way.push({ item: true });
    else if (bracket.key !== undefined) way.push(bracket.key);
  }
  const isKey = innermost.kind === 'mapping' && innermost.key === undefined;
  return {
    path: way,
    keys: isKey ? new Set(innermost.keys) : undefined,
    isValue: !isKey,
    word: flow.word,
    start: flow.start,
    quote: flow.quote,
    inFlow: true,
    column: 0,
  };
}

/** The dashes and the key that a line begins with, and where what follows them starts. */
function tokensOf(line: string): { readonly tokens: readonly Token[]; readonly content: number } {
  const tokens: Token[] = [];
  let at = /^ */.exec(line)![0].length;
  for (let dash = /^-(?: +|$)/.exec(line.slice(at)); dash !== null; dash = /^-(?: +|$)/.exec(line.slice(at))) {
    tokens.push({ kind: 'dash', column: at, key: '', isEmpty: false, isText: false });
    at += dash[0].length;
  }
  const key = keyPattern.exec(line.slice(at));
  if (key === null) return { tokens, content: at };
  const rest = line.slice(at + key[0].length);
  const name = key[1]!.trim().replaceAll(/^["']|["']$/g, '');
  const isEmpty = /^\s*(?:#|$)/.test(rest);
  tokens.push({ kind: 'key', column: at, key: name, isEmpty, isText: /^\s*[|>]/.test(rest) });
  return { tokens, content: at + key[0].length };
}

interface Around {
  readonly path: readonly PathStep[];
  /** The keys beside the place, above it. */
  readonly siblings: ReadonlySet<string>;
}

/** The keys and items that a place stands in, told by how far the lines above are indented. */
function enclosing(text: string, opening: number, own: readonly Token[], column: number): Around | undefined {
  const path: PathStep[] = [];
  const siblings = new Set<string>();
  let limit = column;
  let isDash = false;
  /** Takes one step outwards. */
  const take = (token: Token): boolean => {
    if (token.kind === 'dash') {
      if (token.column >= limit) return true;
      path.unshift({ item: true });
      limit = token.column;
      isDash = true;
      return true;
    }
    if (token.column === limit && !isDash && path.length === 0) siblings.add(token.key);
    // A list may stand as deep as the key that it belongs to.
    const holds = token.column < limit || (isDash && token.column === limit && token.isEmpty);
    if (!holds) return true;
    if (token.isText) return false;
    path.unshift(token.key);
    limit = token.column;
    isDash = false;
    return true;
  };
  for (const token of [...own].reverse()) if (token.kind === 'dash') take(token);
  for (let end = opening - 1; end >= 0 && (limit > 0 || isDash); ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).replace(/\r$/, '');
    end = start - 1;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const { tokens } = tokensOf(line);
    for (const token of [...tokens].reverse()) if (!take(token)) return undefined;
  }
  // The keys at the left edge stand beside one another, all the way up.
  if (limit === 0 && path.length === 0) for (const key of topKeys(text)) siblings.add(key);
  return { path, siblings };
}

function topKeys(text: string): readonly string[] {
  return [...text.matchAll(/^([^\s#:-][^\s:]*):(?=\s|$)/gm)].map(([, key]) => key!);
}

/** The keys beside a place, below it. */
function keysBelow(text: string, cursor: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (let end = text.indexOf('\n', cursor); end >= 0; ) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next < 0 ? undefined : next).replace(/\r$/, '');
    end = next;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = /^ */.exec(line)![0].length;
    if (indent < column || (indent === column && line[indent] === '-')) break;
    const [token] = tokensOf(line).tokens;
    if (indent === column && token?.kind === 'key') keys.push(token.key);
  }
  return keys;
}

/** The start of the line on which the brackets were opened that the cursor stands in; else that of its own line. */
function openingLine(text: string, lineStart: number): number {
  let open = 0;
  let start = lineStart;
  for (let lines = 0; start > 0 && lines < mostLines; lines += 1) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    open += balance(line);
    if (open > 0) return start;
    // Whatever begins at the left edge begins anew.
    if (/^[^\s#-]/.test(line) && balance(line) === 0) break;
  }
  return lineStart;
}

/** How many brackets more are opened than closed on a line, outside of quotes and comments. */
function balance(line: string): number {
  let open = 0;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]!;
    if (quote !== '') {
      if (quote === '"' && character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && /[\s,:[{-]/.test(line[at - 1] ?? ' ')) quote = character;
    else if (character === '#' && /\s/.test(line[at - 1] ?? ' ')) break;
    else if ((character === '{' || character === '[') && /[\s,:[{]/.test(line[at - 1] ?? ' ')) open += 1;
    else if (character === '}' || character === ']') open -= 1;
  }
  return open;
}
