import { unzipSync } from 'fflate';

/** Why a file that was written is not whole; undefined where it is. */
export function notWhole(name: string, bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  if (/\.tmp$/.test(name)) return 'was left behind';
  if (/\.(?:json|sarif)$/.test(name)) return failure(() => JSON.parse(bytes.toString('utf8')));
  if (/\.(?:xlsx|docx)$/.test(name)) return failure(() => unzipSync(bytes));
  if (/\.pdf$/.test(name)) return /^%PDF-[\s\S]*%%EOF\s*(?:%.*\s*)?$/.test(text) ? undefined : 'is no whole PDF';
  if (/\.ics$/.test(name)) return /END:VCALENDAR\r\n$/.test(text) ? undefined : 'has no end';
  if (/\.xml$/.test(name)) return /<\/Project>\s*$/.test(text) ? undefined : 'has no end';
  return bytes.length === 0 ? 'is empty' : undefined;
}

function failure(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
