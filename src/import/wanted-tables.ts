import { fold } from '../text/fold.ts';
import { ImportError } from './errors.ts';
import type { Grid, GridFile } from './grid.ts';
import { choiceOf } from './head/choices.ts';
import type { ImportRequest } from './import-request.ts';
import { findSections, type Sections } from './sections.ts';

/** The tables that are wanted. @throws ImportError where a sheet, a table or a column that was asked for is not there */
export function sectionsOf(request: ImportRequest, file: GridFile): Sections {
  const { path, choices } = request;
  refuseUnknown(request, file);
  const wantsGrid = (grid: Grid): boolean => wants(request, grid.name, grid.number, grid.hidden);
  const sections = findSections(file, { wantsGrid, choices });
  if (sections.sections.length === 0) throw noTasks(path, file);
  refuseUnused(request, sections);
  return sections;
}

export function noTasks(path: string, { grids }: GridFile): ImportError {
  const headings = grids.flatMap(({ rows }) =>
    rows.slice(0, 12).map(({ cells }) =>
      cells
        .flatMap((cell) => cell?.text ?? [])
        .slice(0, 6)
        .join(' | '),
    ),
  );
  const fullest = headings.reduce((most, line) => (line.split('|').length > most.split('|').length ? line : most), '');
  return new ImportError(path, { problem: 'no-tasks', tables: grids.length, headings: [fullest.replace(/\s+/g, ' ')] });
}

function refuseUnknown({ path, sheets, tables }: ImportRequest, { grids }: GridFile): void {
  const names = grids.flatMap(({ name }) => name ?? []);
  for (const sheet of sheets) {
    if (!grids.some(({ name, number }) => isSheet(sheet, name, number))) {
      throw new ImportError(path, { problem: 'no-sheet', sheet, sheets: names });
    }
  }
  for (const table of tables) {
    if (!grids.some(({ number }) => number === table)) {
      throw new ImportError(path, { problem: 'no-table', table, tables: grids.length });
    }
  }
}

/** A column that `--map` names has to be there. */
function refuseUnused({ path, choices }: ImportRequest, { sections }: Sections): void {
  for (const [name, field] of choices) {
    const one = new Map([[name, field]]);
    const isUsed = sections.some(({ head, columns }) =>
      columns.some(({ column }) => {
        const heading = head.headings.find((found) => found.column === column);
        return choiceOf(heading?.upper, heading?.text, column, one) !== undefined;
      }),
    );
    const headings = sections.flatMap(({ columns }) => columns.map(({ heading }) => heading));
    if (!isUsed) throw new ImportError(path, { problem: 'no-column', column: name, headings });
  }
}

function isSheet(wanted: string, name: string | undefined, number: number | undefined): boolean {
  return (name !== undefined && fold(name) === fold(wanted)) || (number !== undefined && wanted === String(number));
}

/** Sheets that were asked for; else all that can be seen. */
export function wants(
  { sheets, tables }: ImportRequest,
  name: string | undefined,
  number: number | undefined,
  hidden: boolean,
): boolean {
  if (sheets.length > 0 && (name !== undefined || number !== undefined)) {
    // Before the sheets are numbered, a number may mean any of them.
    return sheets.some((sheet) => isSheet(sheet, name, number) || (number === undefined && /^\d+$/.test(sheet)));
  }
  if (tables.length > 0 && number !== undefined) return tables.includes(number);
  return !hidden;
}
