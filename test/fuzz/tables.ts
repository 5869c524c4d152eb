import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { folderWith, run } from '../support/run.ts';
import { mutate, pick, type Random } from './mutate.ts';
import { mutateBytes, mutatePacked } from './mutate-bytes.ts';

/** A table in the form of another program. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** As people keep them: group rows, several leads in a cell, deadlines in words. */
const byHand = `STT;Nội dung công việc;Chủ trì;Phối hợp;Thời gian hoàn thành;Sản phẩm;Kinh phí
I;Công tác hành chính;;;;;
1;"Xây dựng quy chế; chi tiêu nội bộ";Nguyễn Văn Bình;Phòng Kế toán;trước 30/6/2026;Quyết định ban hành;20 triệu
2;Báo cáo tháng;Lê Thị Hà;;hằng tháng;Báo cáo gửi giám đốc;
3;Rà soát hợp đồng;"Phòng Kế toán, Phòng Hành chính";;khi có kinh phí;"- Bảng tổng hợp
- Tờ trình";
II;Công tác chuyên môn;;;;;
4;Kiểm tra thiết bị;Phòng Đo lường;Các đơn vị;Quý II - Quý IV/2026;12 biên bản;=1+1
`;

let known: Promise<readonly TableFile[]> | undefined;

/** Whole tables of every kind that the import reads, made once. */
export function wholeTables(): Promise<readonly TableFile[]> {
  known ??= makeTables();
  return known;
}

async function makeTables(): Promise<readonly TableFile[]> {
  const folder = folderWith({});
  const tables: TableFile[] = [{ name: 'table.csv', bytes: Buffer.from(byHand) }];
  for (const [format, extension] of [
    ['csv', 'csv'],
    ['markdown', 'md'],
    ['xlsx', 'xlsx'],
    ['docx', 'docx'],
  ] as const) {
    const path = join(folder, `printed.${extension}`);
    await run(['table', 'examples/standards-agency/khtc-2026.plan.yaml', '--format', format, '-o', path]);
    tables.push({ name: `table.${extension}`, bytes: readFileSync(path) });
  }
  const book = utils.book_new();
  const cells = byHand.split('\n').map((line) => line.split(';'));
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Kế hoạch');
  tables.push({ name: 'table.xls', bytes: write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array });
  rmSync(folder, { recursive: true, force: true });
  return tables;
}

/** One of the tables with something broken in it: its text, its bytes, or the XML inside. */
export async function brokenTable(next: Random): Promise<TableFile> {
  const { name, bytes } = pick(next, await wholeTables());
  const isPacked = /\.(?:xlsx|docx)$/.test(name);
  if (isPacked && next() < 0.75) return { name, bytes: mutatePacked(bytes, next) };
  if (!isPacked && !name.endsWith('.xls') && next() < 0.75)
    return { name, bytes: Buffer.from(mutate(Buffer.from(bytes).toString('utf8'), next)) };
  return { name, bytes: mutateBytes(bytes, next) };
}
