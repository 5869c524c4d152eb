import { CompletionItemKind } from 'vscode-languageserver/node';
import { rules } from '../../audit/rules/index.ts';
import type { Shape } from '../../read/schema/shape.ts';
import type { Candidate } from './candidate.ts';
import { memberCandidates, ruleCandidates } from './ids.ts';
import type { Scene } from './scene.ts';
import { newItems } from './templates.ts';

/** The keys that could stand at the cursor, those of the schema in its order. */
export async function keyCandidates(scene: Scene): Promise<readonly Candidate[]> {
  const { place, field, kind, docs, language } = scene;
  const { shape } = field;
  const present = place.keys;
  if (present === undefined || shape === undefined) return [];
  const candidates: Candidate[] = present.size === 0 ? [...newItems(scene)] : [];
  for (const [key, below] of shape.keys) {
    if (present.has(key)) continue;
    const doc = await docs.field(kind, [...place.path, key], shape.name, language);
    const examples = (doc?.examples ?? []).map((example) => `\`${example}\``).join(' · ');
    candidates.push({
      text: key,
      kind: CompletionItemKind.Property,
      detail: doc?.title ?? '',
      documentation: [doc?.description ?? '', examples].filter((part) => part !== '').join('\n\n'),
      rank: shape.required.includes(key) ? 1 : 2,
      snippet: templateOf(key, below, scene),
    });
  }
  if (shape.rest !== undefined) candidates.push(...freeKeys(scene).filter(({ text }) => !present.has(text)));
  return candidates;
}

/** A key with what must follow it: a list of mappings begins on a line of its own. */
function templateOf(key: string, below: Shape, { place }: Scene): string {
  const isList = below.types.every((type) => type === 'array') && below.items?.types.includes('object') === true;
  if (isList && !place.inFlow && !below.items!.types.includes('string')) {
    return `${key}:\n${' '.repeat(place.column + 2)}- $0`;
  }
  return `${key}: $0`;
}

/** Keys that no schema lists: rules and their options, people with a part of the effort. */
function freeKeys(scene: Scene): readonly Candidate[] {
  const { shape, key } = scene.field;
  const withColon = (candidate: Candidate): Candidate => ({ ...candidate, snippet: `${candidate.text}: $0` });
  switch (shape?.name) {
    case 'rules':
      return ruleCandidates(scene.language).map(withColon);
    case 'rule':
      return optionsOf(key, scene).map(withColon);
    case 'effort':
      return memberCandidates(scene, ['person']).map(withColon);
    default:
      return [];
  }
}

function optionsOf(name: string | undefined, { language }: Scene): Candidate[] {
  const rule = rules.find((one) => one.name === name);
  return Object.entries(rule?.options ?? {}).map(([option, { description, default: usual }]) => ({
    text: option,
    kind: CompletionItemKind.Property,
    detail: String(usual),
    documentation: description[language],
  }));
}
