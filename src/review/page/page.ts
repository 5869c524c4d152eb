import type { Language } from '../../locale/language.ts';

/**
 * The report in words, before any format: sections of a few kinds of blocks. Texts are plain; what stands in backticks
 * is code.
 */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Below the title: the plans, the day. */
  readonly subtitle: readonly string[];
  /** What the reader must know before reading on. */
  readonly alerts: readonly string[];
  readonly sections: readonly Section[];
  readonly foot: readonly string[];
  /** What formats need beside: to skip to the report, of its contents, of what is too much, of what two things share. */
  readonly labels: {
    readonly skip: string;
    readonly contents: string;
    readonly over: string;
    readonly same: string;
  };
}

export interface Section {
  /** For links: letters and dashes. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Text | Figures | Items | Chart | Table | Entries | Pairs;

interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** Says how to read what stands there, not what it means. */
  readonly quiet?: boolean;
}

/** A few numbers to take in at a glance. */
export interface Figures {
  readonly kind: 'figures';
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    readonly detail: string;
    readonly tone: Tone;
  }[];
}

export interface Items {
  readonly kind: 'items';
  readonly title?: string;
  readonly items: readonly {
    readonly text: string;
    readonly tone?: Tone /** Id of a section. */;
    readonly to?: string;
  }[];
  readonly rest?: string;
}

export type Tone = 'good' | 'fair' | 'bad' | 'quiet';

/** Bars that show what a table beside them says in numbers. */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'columns';
  readonly title: string;
  /** The whole chart as one text, for those who do not see it. */
  readonly alternative: string;
  /** What its colours mean. */
  readonly note?: string;
  readonly points: readonly {
    readonly label: string;
    /** From 0 to `most`. */
    readonly value: number;
    readonly text: string;
    readonly tone: Tone;
  }[];
  readonly most: number;
}

export interface Column {
  readonly head: string;
  /** The head where there is little room; explained by `head`. */
  readonly short?: string;
  readonly align: 'left' | 'right';
  /** How much of the spare room the column takes; without it, as much as its widest cell. */
  readonly grow?: number;
}

export interface Cell {
  readonly text: string;
  /** The same where there is little room. */
  readonly narrow?: string;
  /** A second, smaller line; left out where there is little room. */
  readonly below?: string;
  readonly tone?: Tone;
  /** How hot the cell is, 0 to 5; 4 and 5 are too much. */
  readonly heat?: number;
  /** By how much it is too much. */
  readonly over?: string;
}

/** The first column heads its row. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly foot?: readonly (readonly Cell[])[];
  /** How to read it, or what was left out. */
  readonly notes?: readonly string[];
  /** Names of the first column are cut rather than broken. */
  readonly tight?: boolean;
}

/** Things with a few lines each, where a table would be too wide. */
export interface Entries {
  readonly kind: 'entries';
  readonly entries: readonly {
    readonly title: string;
    readonly details: readonly string[];
    readonly place: string;
    readonly lines: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly rest?: string;
}

/** Two things side by side, row by row. */
export interface Pairs {
  readonly kind: 'pairs';
  readonly pairs: readonly {
    readonly title: string;
    readonly tone: Tone;
    readonly heads: readonly [string, string];
    readonly rows: readonly {
      readonly label: string;
      readonly cells: readonly [string, string];
      readonly same: boolean;
    }[];
    readonly remarks: readonly string[];
  }[];
  readonly rest?: string;
}
