import type { Day } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';

/** What tables are printed by: each kind has its own columns, rows and feet. */
export const tableKinds = ['agency', 'unit', 'person', 'month', 'quarter', 'objective', 'load'] as const;
export type TableKind = (typeof tableKinds)[number];

/**
 * A printed document as data: every format draws the same one. All texts are finished: in the language of the
 * document, in NFC, without control characters; a line never holds a line end.
 */
export interface TableDocument {
  readonly kind: TableKind;
  readonly language: Language;
  /** For the properties of the file and the name of its window. */
  readonly title: string;
  /** The issuing body, for the properties of the file. */
  readonly author: string | undefined;
  /** The plan's date of issue, for the properties of the file; nothing else in a file may depend on a clock. */
  readonly issued: Day | undefined;
  /** File name without extension: letters without marks, digits and hyphens. Unique within one run. */
  readonly key: string;
  /** At least one; each begins on a page of its own, where pages are numbered from 1 again. */
  readonly sheets: readonly Sheet[];
}

/** One table with everything above and below it. */
export interface Sheet {
  /** Unique within the document: letters without marks, digits and hyphens. */
  readonly key: string;
  /** For people, in tabs and bookmarks: `Ban KHTC`, `Lê Thị Thơ – tháng 4/2026`. */
  readonly name: string;
  readonly page: Page;
  readonly heading: Heading;
  readonly columns: readonly Column[];
  /** A row (1), (2) … below the heads. */
  readonly columnNumbers: boolean;
  readonly rows: readonly Row[];
  /** The last line below the table: `Tổng số: 98 nhiệm vụ./.` */
  readonly closing: string | undefined;
  readonly footnotes: readonly string[];
  /** Nơi nhận: stands left of the only signature, below its height where there are two. */
  readonly recipients: Recipients | undefined;
  /** From left to right; one stands on the right half. */
  readonly signatures: readonly Signature[];
}

/** A4. Millimetres and points. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Size of the letters in the table; heading and feet have their sizes by NĐ 30/2020/NĐ-CP. */
  readonly tableFont: number;
}

/**
 * What stands above the table, in this order; what is undefined or empty is left out. Sizes and weights by Nghị định
 * 30/2020/NĐ-CP, phụ lục I: upper left the bodies, upper right state and motto, the number below the one, place and
 * date below the other.
 */
export interface Heading {
  /** `above`: capitals, upright; `issuing`: capitals, bold, with a rule of a third to a half of its length below. */
  readonly bodies: { readonly above: string | undefined; readonly issuing: string } | undefined;
  /** Quốc hiệu, bold; tiêu ngữ, bold, with a rule of its whole length below. */
  readonly motto: { readonly state: string; readonly words: string } | undefined;
  /** `Số: 15/KH-TĐC`. */
  readonly number: string | undefined;
  /** `Hà Nội, ngày 12 tháng 01 năm 2026`, italic. */
  readonly placeAndDate: string | undefined;
  /** `Phụ lục`, `Phụ lục II`: bold, centred, on a line of its own above the title. */
  readonly label: string | undefined;
  /** Capitals, bold, centred: `KẾ HOẠCH`. */
  readonly title: readonly string[];
  /** Bold, centred, with a rule below where the heading has a motto: `Công tác năm 2026`. */
  readonly subject: string | undefined;
  /** Italic, centred: `(Kèm theo Kế hoạch số …)`, `(Đơn vị tính: ngày công)`, `Lưu hành nội bộ`. */
  readonly notes: readonly string[];
  /** Căn cứ: italic paragraphs with first-line indent, finished with `;` and `.` */
  readonly bases: readonly string[];
  /** Lines of label and value above the table: `Họ và tên`, `Chức vụ`, `Quỹ ngày công`. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface Recipients {
  /** `Nơi nhận:`, bold italic. */
  readonly heading: string;
  /** `- Lưu: VT, KHTC.`, with their dashes and marks. */
  readonly lines: readonly string[];
}

export interface Signature {
  /** Capitals, bold: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly lines: readonly string[];
  /** Italic, below: `(Ký, ghi rõ họ tên)`. */
  readonly note: string | undefined;
  /** Bold, below the room for the signature. */
  readonly name: string | undefined;
}

/** `ratio`: days of work held against days of time. */
export type ColumnKind = 'text' | 'number' | 'date' | 'tick' | 'ratio';

export interface Column {
  /** `lead`; `extra:` and its name for a further column of the plan; `2026-03` for a column of a month. */
  readonly key: string;
  readonly heading: string;
  /** Head above the heads of neighbours that have the same one: `Tiến độ năm 2026`. */
  readonly group: string | undefined;
  /** What most of its cells hold; each cell says for itself what it is. */
  readonly kind: ColumnKind;
  /** Share of the width of the page: millimetres that it would have on a page that is wide enough. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** To be filled in by hand: open cells, unlocked where a format can lock. */
  readonly fill: boolean;
  /** What may be filled in; empty: anything. */
  readonly choices: readonly string[];
}

export type Row = BandRow | CellRow;

/** A row whose text runs over all columns but that of its number. */
export interface BandRow {
  /** `group`: I, II or A, B, bold; `note`: an ordinary remark, italic. */
  readonly kind: 'group' | 'note';
  /** `I`, `A`; empty for none. */
  readonly number: string;
  /** The first line is the title; further ones are ordinary text: the measures of an objective. */
  readonly lines: readonly string[];
}

export interface CellRow {
  /**
   * `parent`: the row of a task whose `child` rows follow; `subtotal`: sums of the group that follows it, bold;
   * `total`: bold; `blank`: to be filled in.
   */
  readonly kind: 'task' | 'parent' | 'child' | 'subtotal' | 'total' | 'blank';
  /** One for each column, in order. */
  readonly cells: readonly Cell[];
}

export type Cell = TextCell | NumberCell | DateCell | RatioCell | TickCell;

export interface TextCell {
  readonly kind: 'text';
  /** Empty: an empty cell. */
  readonly lines: readonly string[];
  /** Each line is an item of a list: paper puts `- ` before it. */
  readonly listed?: true;
  /** Holds a start that nobody wrote; the text has the mark that a footnote explains. */
  readonly assumed?: true;
}

export interface NumberCell {
  readonly kind: 'number';
  /** Days as a decimal of at most two places; of `percent` 1 is 100 %. */
  readonly value: number;
  readonly unit: 'count' | 'days' | 'percent';
  /** As written in the language: `1,5`, `▲83%`. */
  readonly text: string;
  /** More than there is: bold. */
  readonly over?: true;
}

export interface DateCell {
  readonly kind: 'date';
  readonly day: Day;
  /** As written in the language: `30/6/2026`; with the mark where `assumed`. */
  readonly text: string;
  /** The start of the work up to that day is not written; a footnote explains the mark. */
  readonly assumed?: true;
}

/** Work held against what there is of time, in days: `12,5/16`. */
export interface RatioCell {
  readonly kind: 'ratio';
  readonly value: number;
  readonly of: number;
  readonly text: string;
  readonly over?: true;
}

/** A month or quarter of a timeline: shaded and marked where the work's window reaches into it. */
export interface TickCell {
  readonly kind: 'tick';
  readonly on: boolean;
  /** The start of the window is not written: marked otherwise, with a footnote. */
  readonly assumed?: true;
}
