import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { Place } from '../../diagnostic.ts';
import type { Analysis, Said } from '../analysis/analyse.ts';
import { type Glance, glanceAt, saidSince } from '../diagnostics/glance.ts';
import { diagnosticOf } from '../diagnostics/say.ts';
import { kindIn } from './of-plans.ts';
import type { OpenText } from './open-texts.ts';
import type { Workspace } from './workspace.ts';

/** Shows findings in the editor. */
export interface Screen {
  showDiagnostics(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void;
}

/** In milliseconds: keystrokes that come in one go are looked at together, behind what is asked about them. */
const oneGo = 8;

/** What the editor shows of each file: what was found in its plans, kept in step with what is typed since. */
export class Display {
  readonly #workspace: Workspace;
  readonly #screen: Screen;
  /** What the editor was last told of a file, so that it is not told again. */
  readonly #told = new Map<string, string>();
  readonly #glances = new Map<string, Glance>();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(workspace: Workspace, screen: Screen) {
    this.#workspace = workspace;
    this.#screen = screen;
  }

  /** The files that findings are shown of. */
  files(): Iterable<string> {
    return this.#told.keys();
  }

  /** The editor knows nothing of the file any more. */
  forget(path: string): void {
    this.#told.delete(path);
    this.#glances.delete(path);
  }

  /** Tells the editor what there is to say of a file, unless it has been told. */
  show(path: string): void {
    const open = this.#workspace.texts.get(path);
    // What was typed before its plans were known has not been looked at yet.
    if (open !== undefined && this.#isUnseen(open)) this.glanceSoon(path);
    const diagnostics = this.#diagnosticsOf(path);
    const told = JSON.stringify(diagnostics);
    // An open text is told once that there is nothing to say of it.
    if ((this.#told.get(path) ?? (open === undefined ? '[]' : '')) === told) return;
    if (diagnostics.length === 0 && open === undefined) this.#told.delete(path);
    else this.#told.set(path, told);
    this.#screen.showDiagnostics(this.#workspace.uri(path), open?.version, diagnostics);
  }

  /** Looks at a text by itself, ahead of its plans. */
  glanceSoon(path: string): void {
    if (this.#timers.has(path)) return;
    const look = (): void => {
      this.#timers.delete(path);
      this.#glance(path).catch((error) => this.#workspace.failed(error));
    };
    this.#timers.set(path, setTimeout(look, oneGo));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  /** What was found in a file, as far as it still holds for its text. */
  saidOf(path: string): readonly Said[] {
    const project = this.#workspace.owner(path);
    const said = this.#saidIn(path, project?.analysis);
    const trouble = project?.configTrouble.get(path) ?? [];
    if (trouble.length === 0) return said;
    // A glance at a configuration may have said it already.
    const known = new Set(said.map((one) => this.#keyOf(one)));
    return [...said, ...trouble.filter((one) => !known.has(this.#keyOf(one)))];
  }

  #keyOf({ judged: { finding }, worded }: Said): string {
    const { start, end } = this.#workspace.placeNow(finding.place) ?? { start: -1, end: -1 };
    return `${finding.rule} ${start} ${end} ${worded.message}`;
  }

  /** Whether neither the plans nor a glance have seen a text as it is now. */
  #isUnseen({ file }: OpenText): boolean {
    const analysis = this.#workspace.owner(file.path)?.analysis;
    const seen = analysis?.loaded.files.find(({ path }) => path === file.path);
    return seen !== undefined && seen !== file && this.#glances.get(file.path)?.file !== file;
  }

  #diagnosticsOf(path: string): readonly Diagnostic[] {
    const workspace = this.#workspace;
    const where = { uri: (of: string) => workspace.uri(of), range: (place: Place) => workspace.range(place) };
    return this.saidOf(path)
      .map((one) => diagnosticOf(one, where))
      .filter((diagnostic) => diagnostic !== undefined);
  }

  #saidIn(path: string, analysis: Analysis | undefined): readonly Said[] {
    const seen = analysis?.loaded.files.find((file) => file.path === path);
    // A file that no plan names any more is nobody's business.
    if (analysis === undefined || seen === undefined) return [];
    const open = this.#workspace.texts.get(path);
    const glance = this.#glances.get(path);
    const isOld = open !== undefined && seen !== open.file;
    if (!isOld || glance?.file !== open.file) return analysis.said.get(path) ?? [];
    return saidSince(analysis, path, glance, open.shift);
  }

  async #glance(path: string): Promise<void> {
    const open = this.#workspace.texts.get(path);
    const analysis = this.#workspace.owner(path)?.analysis;
    if (open === undefined || analysis === undefined) return;
    const isOld = (): boolean => this.#workspace.texts.get(path) !== open;
    // Between two steps questions are answered.
    const parsed = await this.#workspace.trees.of(open.file);
    await setImmediate();
    const kind = kindIn(analysis, path, parsed.tree);
    if (isOld() || kind === undefined) return;
    this.#glances.set(path, await glanceAt(open.file, parsed, kind));
    await setImmediate();
    if (!isOld()) this.show(path);
  }
}
