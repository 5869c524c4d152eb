import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * A hash for each finding by which a service knows it again after edits elsewhere: of its key, which holds no line
 * number. Keys that are equal are told apart by their order, since a service keeps one finding per fingerprint.
 */
export function fingerprints(findings: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ key }) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash('sha256')
      .update(times === 0 ? key : `${key}\n${times}`)
      .digest('hex')
      .slice(0, 32);
  });
}
