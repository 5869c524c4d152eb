import type { Address } from './source-row.ts';
import type { TimeRemark } from './time/time-reading.ts';

/** Something that was decided, so that somebody can check it: as data, worded in `report/`. */
export type Remark =
  | TimeRemark
  | { readonly kind: 'class-of-owners'; readonly text: string }
  | { readonly kind: 'several-leads'; readonly text: string; readonly count: number }
  | { readonly kind: 'open-list'; readonly text: string }
  | { readonly kind: 'words-kept'; readonly text: string }
  | { readonly kind: 'post'; readonly text: string; readonly unit: string }
  | { readonly kind: 'no-person'; readonly text: string; readonly heading: string }
  | { readonly kind: 'no-number'; readonly text: string; readonly heading: string }
  | { readonly kind: 'divided'; readonly text: string; readonly effort: string; readonly turns: number }
  | { readonly kind: 'no-place'; readonly text: string; readonly heading: string }
  | { readonly kind: 'hidden-row'; readonly text: string }
  | { readonly kind: 'struck-out'; readonly text: string }
  | { readonly kind: 'no-title'; readonly text: string }
  | { readonly kind: 'formula-error'; readonly text: string }
  | { readonly kind: 'heading-as-due'; readonly text: string; readonly due: string }
  | { readonly kind: 'heading-as-lead'; readonly text: string }
  | { readonly kind: 'heading-as-supervisor'; readonly text: string }
  | { readonly kind: 'heading-as-kind'; readonly text: string }
  | { readonly kind: 'heading-as-objective'; readonly text: string }
  | { readonly kind: 'gaps'; readonly text: string; readonly steps: number }
  | { readonly kind: 'shaded'; readonly text: string }
  | { readonly kind: 'code-changed'; readonly text: string; readonly id: string }
  | { readonly kind: 'second-time'; readonly text: string; readonly heading: string };

export type RemarkKind = Remark['kind'];

export interface PlacedRemark {
  readonly at: Address;
  readonly remark: Remark;
}

/** Something about the file as a whole. */
export type FileRemark =
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'tracked' }
  | {
      readonly kind: 'period';
      readonly from: 'title' | 'heading' | 'name' | 'deadlines' | 'school-year' | 'financial-year';
      readonly text: string;
      readonly period: string;
    }
  | { readonly kind: 'issued'; readonly text: string; readonly day: string }
  | { readonly kind: 'unit'; readonly text: string }
  | { readonly kind: 'external'; readonly text: string }
  | { readonly kind: 'short-form'; readonly text: string; readonly name: string }
  | { readonly kind: 'title'; readonly text: string };
