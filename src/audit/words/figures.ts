import { once } from '../../once.ts';
import { fold } from '../../text/fold.ts';

/** A share, a threshold or a change in figures: what makes `tăng`, `improve` or `nhanh hơn` a claim that can be checked. */
const measure = once(
  () =>
    new RegExp(
      [
        String.raw`\d\s?%|\d (?:phần trăm|per ?cent)\b`,
        String.raw`(?:≥|≤|>|<)\s?\d`,
        String.raw`(?:đạt|ít nhất|tối thiểu|không quá|không dưới|dưới|trên|từ|lên|xuống|còn|thêm|gấp|trong vòng|trong) (?:\p{L}+ ){0,2}\d`,
        String.raw`(?:at least|at most|no more than|no less than|less than|more than|fewer than|below|above|under|over|within|from|to|by|down to|up to) (?:\p{L}+ ){0,1}[£$€]?\d`,
      ].join('|'),
      'u',
    ),
);
/** Days and documents are no measures: `trong ngày 05/3`, `by 30 June`, `Quyết định số 12/QĐ`. */
const noMeasure = once(
  () =>
    /\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d+[/-]\p{L}[\p{L}\d-]*|(?:năm|ngày|tháng|quý|số|no\.) \d+|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\b(?:19|20)\d\d\b/gu,
);

/** Whether a text says how much: a share, a threshold, a change in figures. Dates and numbers of documents are none. */
export function isMeasured(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return measure().test(fold(text).replace(noMeasure(), ' '));
}
