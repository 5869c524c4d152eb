import { dirname } from 'node:path';
import type {
  Diagnostic,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import type { Day } from '../../calendar/day.ts';
import type { Place } from '../../diagnostic.ts';
import type { Language } from '../../locale/language.ts';
import { bufferedSources } from '../../source/buffers.ts';
import { findConfig } from '../../source/discover.ts';
import { diskSources } from '../../source/disk.ts';
import type { SourceFile } from '../../source/file.ts';
import { isBelow } from '../../source/root.ts';
import type { Sources } from '../../source/sources.ts';
import { diagnosticOf } from '../diagnostics/say.ts';
import { isOfPlans } from './of-plans.ts';
import { OpenTexts } from './open-texts.ts';
import { rangeIn } from './positions.ts';
import { Project, type ProjectHost } from './project.ts';
import { RememberedSources } from './remembered-sources.ts';
import { pathOfUri, uriOfPath } from './uris.ts';

/** What the workspace tells the editor. */
export interface Editor {
  showDiagnostics(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void;
  /** A fault of the program. */
  reportFault(error: unknown): void;
}

export interface WorkspaceInput {
  readonly editor: Editor;
  /** The folders that the editor has open; absolute. */
  readonly folders: readonly string[];
  /** The folder against which paths are shown where the editor has none open. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lang: Language | undefined;
  readonly configPath: string | undefined;
  /** In milliseconds: how long nothing is typed before the plans are looked at as a whole. */
  readonly quiet: number;
  today(): Day;
}

/** Everything that the editor has open, and the plans that belong to it. */
export class Workspace implements ProjectHost {
  readonly texts: OpenTexts;
  readonly env: WorkspaceInput['env'];
  readonly #input: WorkspaceInput;
  readonly #disk: RememberedSources;
  readonly #projects = new Map<string, Project>();
  #folders: readonly string[];
  /** What the editor was last told of a file, so that it is not told again. */
  readonly #shown = new Map<string, string>();

  constructor(input: WorkspaceInput) {
    const home = input.folders[0] ?? input.home;
    this.#input = input;
    this.#folders = input.folders;
    this.env = input.env;
    this.texts = new OpenTexts(home);
    this.#disk = new RememberedSources(diskSources(home));
  }

  today(): Day {
    return this.#input.today();
  }

  lang(): Language | undefined {
    return this.#input.lang;
  }

  sources(): Sources {
    const buffers = new Map<string, SourceFile>();
    for (const { file } of this.texts.all()) buffers.set(file.path, file);
    return bufferedSources(this.#disk, buffers);
  }

  failed(error: unknown): void {
    this.#input.editor.reportFault(error);
  }

  wanted(project: Project): readonly string[] {
    return [...this.texts.all()]
      .filter(({ file }) => isOfPlans(file) && this.#isIn(project, file.path))
      .map(({ file }) => file.path);
  }

  async opened(uri: string, version: number, text: string): Promise<void> {
    const opened = this.texts.open(uri, version, text);
    if (opened === undefined) return;
    this.#shown.delete(opened.file.path);
    this.#disk.forget();
    const project = await this.projectOf(opened.file.path);
    project.wake(0);
  }

  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const changed = this.texts.change(uri, version, changes);
    if (changed === undefined) return;
    for (const project of this.#projectsWith(changed.file.path)) project.wake(this.#input.quiet);
  }

  saved(): void {
    this.#disk.forget();
    this.#wakeAll();
  }

  closed(uri: string): void {
    const closed = this.texts.close(uri);
    if (closed === undefined) return;
    this.#disk.forget();
    const { path } = closed.file;
    for (const project of this.#projectsWith(path)) {
      const isLast = ![...this.texts.all()].some(({ file }) => this.#isIn(project, file.path));
      if (isLast) this.#drop(project);
      else project.wake(this.#input.quiet);
    }
    this.#show(path);
  }

  /** Files have come, gone or changed on disk. */
  async filesChanged(): Promise<void> {
    this.#disk.forget();
    // A configuration that has come or gone may put an open text into another project.
    for (const { file } of this.texts.all()) await this.projectOf(file.path);
    this.#wakeAll();
  }

  async foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const gone = new Set(removed.map(({ uri }) => pathOfUri(uri)));
    const come = added.map(({ uri }) => pathOfUri(uri)).filter((path) => path !== undefined);
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...come];
    for (const project of [...this.#projects.values()]) this.#drop(project);
    await this.filesChanged();
  }

  dispose(): void {
    for (const project of this.#projects.values()) project.dispose();
  }

  analysed(project: Project): void {
    const paths = project.files();
    for (const path of new Set([...this.#shown.keys(), ...paths])) {
      if (paths.has(path) || this.#owner(path) === undefined || this.#owner(path) === project) this.#show(path);
    }
  }

  /** The project that a file belongs to, by its folder. */
  async projectOf(path: string): Promise<Project> {
    const { configPath } = this.#input;
    const config = configPath ?? (await findConfig(this.sources(), dirname(path)));
    const folder = config === undefined ? this.#folderOf(path) : dirname(config);
    const known = this.#projects.get(folder);
    if (known !== undefined) return known;
    const project = new Project(this, folder, configPath);
    this.#projects.set(folder, project);
    project.wake(0);
    return project;
  }

  /** Where a place of an analysis stands in the text as it is now; undefined where it was overwritten. */
  range(place: Place): Range | undefined {
    const open = this.texts.get(place.file.path);
    if (open === undefined || open.file === place.file) return rangeIn(place.file, place);
    const now = open.shift.place(place.file, place);
    return now && rangeIn(open.file, now);
  }

  uri(path: string): string {
    return this.texts.get(path)?.uri ?? uriOfPath(path);
  }

  #folderOf(path: string): string {
    const around = this.#folders.filter((folder) => isBelow(folder, path));
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  }

  /** Whether no project lies between the file and this one. */
  #isIn(project: Project, path: string): boolean {
    return this.#owner(path) === project;
  }

  /** Of the projects that are open, the one whose folder is nearest above the file; else one that has read it. */
  #owner(path: string): Project | undefined {
    const around = [...this.#projects.values()].filter(({ folder }) => isBelow(folder, path));
    const nearest = around.sort((a, b) => b.folder.length - a.folder.length)[0];
    return nearest ?? [...this.#projects.values()].find((project) => project.files().has(path));
  }

  #projectsWith(path: string): readonly Project[] {
    const owner = this.#owner(path);
    return [...this.#projects.values()].filter((project) => project === owner || project.files().has(path));
  }

  #wakeAll(): void {
    for (const project of this.#projects.values()) project.wake(this.#input.quiet);
  }

  #drop(project: Project): void {
    project.dispose();
    this.#projects.delete(project.folder);
    for (const path of project.files()) this.#show(path);
  }

  /** Tells the editor what there is to say of a file, unless it has been told. */
  #show(path: string): void {
    const open = this.texts.get(path);
    const diagnostics = this.#diagnosticsOf(path);
    const told = JSON.stringify(diagnostics);
    // An open text is told once that there is nothing to say of it.
    if ((this.#shown.get(path) ?? (open === undefined ? '[]' : '')) === told) return;
    if (diagnostics.length === 0 && open === undefined) this.#shown.delete(path);
    else this.#shown.set(path, told);
    this.#input.editor.showDiagnostics(this.uri(path), open?.version, diagnostics);
  }

  #diagnosticsOf(path: string): readonly Diagnostic[] {
    const project = this.#owner(path);
    const where = { uri: (of: string) => this.uri(of), range: (place: Place) => this.range(place) };
    const said = [...(project?.analysis?.said.get(path) ?? []), ...(project?.configTrouble.get(path) ?? [])];
    return said.map((one) => diagnosticOf(one, where)).filter((diagnostic) => diagnostic !== undefined);
  }
}
