import type { Finding } from '../../diagnostic.ts';

/**
 * The findings of a file, each defect once: an alias that is used in ten places repeats one, and what the schema check
 * has found at a value, a reader need not say again.
 *
 * @param checked how many of them come from parser and schema check, which see to that themselves
 */
export function onePerPlace(findings: readonly Finding[], checked: number): readonly Finding[] {
  if (findings.length === checked) return findings;
  const kept = findings.slice(0, checked);
  const places = new Set(kept.map(placeKey));
  for (const finding of findings.slice(checked)) {
    const key = placeKey(finding);
    if (places.has(key)) continue;
    places.add(key);
    kept.push(finding);
  }
  return kept;
}

function placeKey({ rule, place }: Finding): string {
  return `${rule} ${place.start} ${place.end}`;
}
