/** What a column can hold. */
export const fields = [
  'number',
  'id',
  'title',
  'group',
  'objective',
  'output',
  'lead',
  'leadPart',
  'leadPerson',
  'support',
  'supportPerson',
  'supervisor',
  'authority',
  'submitTo',
  'approves',
  'decides',
  'deliverable',
  'results',
  'quantity',
  'measureUnit',
  'target',
  'baseline',
  'due',
  'when',
  'start',
  'end',
  'duration',
  'effort',
  'steps',
  'source',
  'budget',
  'kind',
  'subject',
  'role',
  'note',
  'tick',
  'extra',
  'skip',
] as const;
export type Field = (typeof fields)[number];

/** How sure it is what a column holds: `given` by the user; by a known heading; by words in it; by its cells; `none`. */
export type Certainty = 'given' | 'sure' | 'likely' | 'guessed' | 'none';

export interface FieldMatch {
  readonly field: Field;
  readonly certainty: Certainty;
}

export function isField(text: string): text is Field {
  return fields.some((field) => field === text);
}

/** Fields of which a table can have several columns; of the others the surest column counts. */
export const repeatable: ReadonlySet<Field> = new Set(['number', 'extra', 'skip', 'tick', 'note', 'source']);
