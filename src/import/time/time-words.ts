import { fold } from '../../text/fold.ts';

/**
 * Whether a text looks like a deadline, whatever it says exactly: for telling what a column holds.
 */
export function looksLikeTime(text: string): boolean {
  if (text.length > 80) return false;
  const plain = fold(text);
  return (
    /(?:^|[^\d])(?:\d{1,2}[/.-]){1,2}\d{2,4}(?:$|[^\d])/.test(plain) ||
    /^(?:trước |trong |hết |đến |từ )?(?:ngày |tháng |quý |năm |cuối |đầu )[\divx]/.test(plain) ||
    /^(?:q[1-4]|h[12]|20\d\d|[tm]\d{1,2})\b/.test(plain) ||
    /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/.test(plain) ||
    /^(?:thường xuyên|h[ằà]ng (?:ngày|tuần|tháng|quý|năm)|ongoing|monthly|quarterly|weekly|annual)/.test(plain)
  );
}
