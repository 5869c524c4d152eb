import { columnLetters } from '../grid.ts';
import type { PlacedRemark } from '../remark.ts';
import type { LeftOut } from '../sections.ts';
import type { FileReport, TableReport } from './file-report.ts';
import type { ImportReport } from './import-report.ts';

/** The report for programs: the same as for people, as data. */
export function jsonReport({ imported, written, dryRun }: ImportReport, tool: string): string {
  const data = {
    version: 1,
    tool,
    dryRun,
    files: imported.files.map(({ report, plan }) => ({
      ...fileData(report),
      plan: { title: plan.title, period: plan.period, language: plan.language, issued: plan.issued ?? null },
    })),
    shortForms: imported.shortForms.map(({ name, member }) => ({ text: name, id: member.id, name: member.name })),
    outside: imported.outside,
    written,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function fileData({ name, tables, skipped, remarks, idRemarks }: FileReport) {
  return {
    file: name,
    tables: tables.map(tableData),
    skipped: skipped.map(({ grid, reason, rows }) => ({ number: grid.number, sheet: grid.name ?? null, reason, rows })),
    remarks,
    ids: idRemarks.map(remarkData),
  };
}

function tableData({ section, rowsIn, tasks, groups, goingOn, objectives, leftOut, remarks }: TableReport) {
  const [first] = section.grids;
  return {
    number: first!.number,
    sheet: first!.name ?? null,
    grids: section.grids.map(({ number }) => number),
    head: { first: section.head.start + 1, last: section.head.end },
    rows: { in: rowsIn, tasks, groups, continued: goingOn, objectives, leftOut: leftOut.length },
    columns: section.columns.map(({ column, heading, field, certainty }) => ({
      column: columnLetters(column),
      heading,
      field,
      certainty,
    })),
    leftOut: leftOut.map(leftOutData),
    around: section.around.map(leftOutData),
    remarks: remarks.map(remarkData),
  };
}

function leftOutData({ at, reason, text }: LeftOut) {
  return { table: at.grid, sheet: at.sheet ?? null, row: at.cell, reason, text };
}

function remarkData({ at, remark }: PlacedRemark) {
  return { table: at.grid, sheet: at.sheet ?? null, cell: at.cell, ...remark };
}
