import type { Span } from '../../model/written.ts';
import { closest } from '../../text/did-you-mean.ts';
import { bareName, isHalfOfWindow, keyNamed } from './key-names.ts';
import { type Checked, keysOf, type SchemaFinding, schemaFinding, whereIs } from './schema-findings.ts';
import type { Location } from './schema-location.ts';
import type { UnknownKey } from './schema-problem.ts';
import { replacing } from './schema-traps.ts';

/** A key that its mapping does not have: misspelt, called by another name, or made up. */
export function unknownKey(checked: Checked, at: Location, key: string): SchemaFinding | undefined {
  const { file, locator } = checked;
  const entry = at.node.kind === 'mapping' ? locator.entryOf(at.node, key) : undefined;
  if (at.node.kind !== 'mapping' || entry === undefined) return undefined;
  const where = { path: at.path, section: at.shape?.name ?? null, field: at.field };
  const allowed = keysOf(at.shape);
  const guess = guessKey(key, allowed);
  const { suggestion, because } = guess;
  const renames = suggestion !== null && because !== 'half' && locator.entryOf(at.node, suggestion) === undefined;
  const safety = bareName(key) === bareName(suggestion ?? '') ? 'safe' : 'unsafe';
  const fix = renames ? replacing(file, entry.key, suggestion, safety) : undefined;
  // At the field that was meant, so that nothing else is said of its absence.
  const data = { problem: 'unknown-key' as const, ...where, key, allowed, ...guess };
  return schemaFinding(checked, at, entry.key, data, fix, suggestion ?? key);
}

function guessKey(key: string, allowed: readonly string[]): Pick<UnknownKey, 'suggestion' | 'because'> {
  const same = allowed.find((candidate) => bareName(candidate) === bareName(key));
  if (same !== undefined) return { suggestion: same, because: 'spelling' };
  const meant = keyNamed(key, allowed);
  if (meant !== undefined) return { suggestion: meant, because: 'name' };
  if (allowed.includes('when') && isHalfOfWindow(key)) return { suggestion: 'when', because: 'half' };
  const near = closest(key, allowed);
  return near === undefined ? { suggestion: null, because: null } : { suggestion: near, because: 'spelling' };
}

export function missingKey(checked: Checked, at: Location, key: string): SchemaFinding {
  const data = {
    problem: 'missing-key',
    path: at.path,
    section: at.shape?.name ?? null,
    field: at.field,
    key,
  } as const;
  return schemaFinding(checked, at, placeForMissing(at), data, undefined, key);
}

/** Where one looks for a key that is not there: at its mapping's own key, or at the id that tells items of a list apart. */
function placeForMissing({ node, entry }: Location): Span {
  if (entry !== undefined) return entry.key;
  if (node.kind !== 'mapping') return node;
  const id = node.entries.find(({ key, value }) => key.text === 'id' && value.kind === 'scalar' && value.text !== '');
  return id?.value ?? node.entries[0]?.key ?? node;
}

/** A key of a calendar's years that is no year. */
export function yearKey(checked: Checked, at: Location, key: string): SchemaFinding {
  const entry = at.node.kind === 'mapping' ? checked.locator.entryOf(at.node, key) : undefined;
  return schemaFinding(
    checked,
    at,
    entry?.key ?? at.node,
    { problem: 'year-key', ...whereIs(at), key },
    undefined,
    key,
  );
}
