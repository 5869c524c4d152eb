import { type Language, languages } from '../../locale/language.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import type { ParsedYaml } from '../../read/yaml/parse.ts';
import type { TreeNode } from '../../read/yaml/tree.ts';
import { UnreadableError } from '../../source/errors.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { kindIn, kindWritten } from './of-plans.ts';
import { pathOfUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** A file as it is now, and what it is. */
export interface SeenFile {
  readonly file: SourceFile;
  readonly kind: FileKind;
  readonly parsed: ParsedYaml;
}

/** What there is to see from one file: the file itself as it is now, and what is known of the plans around it. */
export interface Sight extends SeenFile {
  readonly workspace: Workspace;
  /** Of the texts as they were when they were last looked at; undefined where there is no plan. */
  readonly analysis: Analysis | undefined;
  readonly language: Language;
  /** The plan that the file holds, as it was last seen. */
  readonly plan: Plan | undefined;
}

/** What is known around a text, without reading the text itself. */
export interface Around {
  readonly file: SourceFile;
  readonly kind: FileKind;
  readonly language: Language;
  readonly analysis: Analysis | undefined;
  readonly plan: Plan | undefined;
  /** Whose people, units and groups the file may name. */
  readonly organisation: Organisation | undefined;
}

/** Undefined for what is no open text of plans. */
export async function aroundText(workspace: Workspace, uri: string): Promise<Around | undefined> {
  const path = pathOfUri(uri);
  const open = path === undefined ? undefined : workspace.texts.get(path);
  if (path === undefined || open === undefined) return undefined;
  const analysis = await (await workspace.projectOf(path)).known();
  const { file } = workspace.texts.get(path) ?? open;
  const kind = kindOf(analysis, file, undefined);
  if (kind === undefined) return undefined;
  const plan = planIn(analysis, path);
  const organisation = plan?.organisation ?? analysis?.loaded.set.organisations.find((one) => one.file.path === path);
  return { file, kind, language: analysis?.languageOf(path) ?? workspace.language(), analysis, plan, organisation };
}

function planIn(analysis: Analysis | undefined, path: string): Plan | undefined {
  return analysis?.loaded.set.plans.find(({ file }) => file.path === path);
}

/** Undefined for what is no file of plans. */
export async function sightFrom(workspace: Workspace, uri: string): Promise<Sight | undefined> {
  const path = pathOfUri(uri);
  if (path === undefined) return undefined;
  const project = await workspace.projectOf(path);
  const analysis = await project.known();
  const seen = await seeFile(workspace, analysis, path);
  if (seen === undefined) return undefined;
  const language = analysis?.languageOf(path) ?? workspace.language();
  return { ...seen, workspace, analysis, language, plan: planIn(analysis, path) };
}

/** A text by itself, and its language; what is known of its plans is waited for only where the text does not say what it is. */
export async function seeText(
  workspace: Workspace,
  uri: string,
): Promise<(SeenFile & { readonly language: Language }) | undefined> {
  const path = pathOfUri(uri);
  const open = path === undefined ? undefined : workspace.texts.get(path);
  const kind = open && kindWritten(open.file);
  if (open === undefined || kind === undefined) return sightFrom(workspace, uri);
  const analysis = workspace.owner(open.file.path)?.analysis;
  const language = analysis?.languageOf(open.file.path) ?? languageWritten(open.file) ?? workspace.language();
  return { file: open.file, kind, parsed: await workspace.trees.of(open.file), language };
}

/** `language: vi` of a plan that nobody has looked at yet. */
function languageWritten({ text }: SourceFile): Language | undefined {
  const written = /^language:[ \t]*["']?(\w+)/m.exec(text)?.[1];
  return languages.find((language) => language === written);
}

/** Another file of the same plans. */
export function lookAt({ workspace, analysis }: Sight, path: string): Promise<SeenFile | undefined> {
  return seeFile(workspace, analysis, path);
}

async function seeFile(
  workspace: Workspace,
  analysis: Analysis | undefined,
  path: string,
): Promise<SeenFile | undefined> {
  const file = await readFile(workspace, path);
  if (file === undefined) return undefined;
  const parsed = await workspace.trees.of(file);
  const kind = kindOf(analysis, file, parsed.tree);
  return kind && { file, kind, parsed };
}

function kindOf(analysis: Analysis | undefined, file: SourceFile, tree: TreeNode | undefined): FileKind | undefined {
  return (analysis && kindIn(analysis, file.path, tree)) ?? kindWritten(file);
}

async function readFile(workspace: Workspace, path: string): Promise<SourceFile | undefined> {
  const open = workspace.texts.get(path);
  if (open !== undefined) return open.file;
  try {
    return await workspace.sources().read(path);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
