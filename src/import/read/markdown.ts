import { cellText } from '../cell-text.ts';
import { ImportError } from '../errors.ts';
import type { Grid, GridFile } from '../grid.ts';
import { buildGrid, type RawCell } from '../grid-builder.ts';
import { decodeTable } from './decode.ts';
import { limits } from './limits.ts';
import type { ReadRequest } from './request.ts';

/** The tables of a Markdown text, with the lines between them. */
export function readMarkdown({ path, bytes }: ReadRequest): GridFile {
  const { text, encoding } = decodeTable(bytes);
  const lines = text.split(/\r\n?|\n/);
  const grids: Grid[] = [];
  let above: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isDivider(lines[at + 1]) || !lines[at]!.includes('|')) {
      const words = plainText(lines[at]!.replace(/^\s*#{1,6}\s+|\s+#+\s*$/g, ''));
      if (words !== '' && !/^\s*(?:```|~~~)/.test(lines[at]!)) above.push(cellText(words));
      continue;
    }
    const rows = [cellsOf(lines[at]!)];
    for (at += 2; at < lines.length && /\S/.test(lines[at]!) && lines[at]!.includes('|'); at += 1) {
      rows.push(cellsOf(lines[at]!));
      if (rows.length > limits.rows) {
        throw new ImportError(path, { problem: 'too-many-rows', sheet: undefined, most: limits.rows });
      }
    }
    at -= 1;
    grids.push(tableOf(rows, grids.length + 1, above));
    above = [];
  }
  return { grids, below: above, ...(encoding === undefined ? {} : { encoding }) };
}

function tableOf(rows: readonly (readonly RawCell[])[], number: number, above: readonly string[]): Grid {
  const cells = rows.flatMap((row, at) => row.map((cell, column) => [at, column, cell] as const));
  const width = Math.max(...rows.map((row) => row.length));
  const about = { kind: 'table', name: undefined, number, hidden: false } as const;
  return buildGrid({ ...about, height: rows.length, width, cells, headRows: 1, above });
}

function isDivider(line: string | undefined): boolean {
  return line?.includes('-') === true && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line);
}

function cellsOf(line: string): RawCell[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => {
    const text = cell.replaceAll('\\|', '|').trim();
    return {
      text: plainText(text),
      bold: /^(?:\*\*|__)[\s\S]+(?:\*\*|__)$/.test(text),
      struck: /^~~[\s\S]+~~$/.test(text),
    };
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Without the marks of Markdown: emphasis, code, links, line breaks in cells. */
function plainText(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]*?\S)\*(?![\w*])/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
    .trim();
}
