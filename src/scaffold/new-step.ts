import type { StepDraft } from './new-item.ts';

const part = /^(due|when|effort|lead|deliverable)(?:\s*[:=]\s*|\s+)(\S.*)$/iu;

/**
 * A step given as one text: `Gửi dự thảo lấy ý kiến; due 2026-03-31; effort 10d; lead tho`. Undefined where it has no
 * title, or something behind a semicolon that is none of these.
 */
export function stepOf(text: string): StepDraft | undefined {
  const [title = '', ...parts] = text.split(';').map((one) => one.trim());
  if (title === '') return undefined;
  const step: Record<string, string> = { title };
  for (const one of parts) {
    const [, key, value] = part.exec(one) ?? [];
    if (key === undefined || value === undefined) return undefined;
    step[key.toLowerCase()] = value;
  }
  return step;
}
