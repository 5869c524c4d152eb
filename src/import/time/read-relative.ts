import { fold } from '../../text/fold.ts';
import type { DueValue, TimeContext, TimeReading } from './time-reading.ts';

/** `100 ngày kể từ ngày ban hành Kế hoạch`, `Within 30 working days of approval of the plan`. */
export function readRelative(text: string, { issued }: TimeContext): TimeReading | undefined {
  const plain = fold(text).replace(/[.;]+$/, '');
  const match =
    /^(?:trong (?:vòng |thời hạn )?|chậm nhất (?:là )?|không quá |sau )?(\d{1,3}) (ngày làm việc|ngày)(?: làm việc)?,? (?:kể từ|tính từ|từ|sau)(?: khi)?(?: ngày)?(?: có)? (?:ban hành|ký ban hành|ký|kế hoạch (?:này )?(?:được )?(?:ban hành|phê duyệt|có hiệu lực)|phê duyệt)(?: kế hoạch| chương trình| quyết định)?(?: này)?$/.exec(
      plain,
    ) ??
    /^(?:within |no later than )?(\d{1,3}) (working days|calendar days|days|business days) (?:of|after|from|following) (?:the )?(?:issue|issuance|approval|adoption|date of issue)(?: date)?(?: of (?:the|this) (?:work )?plan)?$/.exec(
      plain,
    );
  if (match === null) return undefined;
  if (!issued) return { dueText: text, remarks: [{ kind: 'not-issued', text }] };
  const count = Number(match[1]);
  const working = /làm việc|working|business/.test(match[0]);
  const due: DueValue = working ? { from: 'issued', workdays: count } : { from: 'issued', days: count };
  return { due, remarks: [] };
}
