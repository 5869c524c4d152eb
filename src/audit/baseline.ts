import type { Diagnostic } from '../diagnostic.ts';

/** The file that holds a baseline, in the root of the plans. */
export const baselineName = '.plan-baseline.json';

/** The findings known before, by key: they are counted, and hold nothing up. */
export interface Baseline {
  readonly keys: ReadonlySet<string>;
}

/** What a baseline file says; undefined where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== 1 || !('findings' in data))
    return undefined;
  const { findings } = data;
  if (!Array.isArray(findings) || !findings.every((key): key is string => typeof key === 'string')) return undefined;
  return { keys: new Set(findings) };
}

/** The file of a baseline: sorted, a line each, so that version control shows what came and went. */
export function writeBaseline(keys: Iterable<string>): string {
  return `${JSON.stringify({ version: 1, findings: [...keys].sort() }, null, 2)}\n`;
}

/** The findings that a new baseline holds: all but those that comments take back already. */
export function keysForBaseline(findings: readonly Diagnostic[]): string[] {
  return findings.filter(({ suppression }) => suppression?.kind !== 'comment').map(({ key }) => key);
}

/** Marks the findings that the baseline knows. */
export function holdBack(findings: readonly Diagnostic[], { keys }: Baseline): Diagnostic[] {
  return findings.map((finding) =>
    finding.suppression === null && keys.has(finding.key)
      ? { ...finding, suppression: { kind: 'baseline', reason: null } }
      : finding,
  );
}

/** Entries of a baseline whose findings are gone: `--update-baseline` takes them out. */
export function staleKeys({ keys }: Baseline, findings: readonly Diagnostic[]): string[] {
  const present = new Set(findings.map(({ key }) => key));
  return [...keys].filter((key) => !present.has(key));
}
