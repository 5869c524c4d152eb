import { dirname } from 'node:path';
import type { Range, TextDocumentContentChangeEvent, WorkspaceFoldersChangeEvent } from 'vscode-languageserver/node';
import type { Day } from '../../calendar/day.ts';
import type { Place } from '../../diagnostic.ts';
import { chooseLanguage } from '../../locale/choose-language.ts';
import type { Language } from '../../locale/language.ts';
import { fileKind } from '../../read/file-kind.ts';
import { bufferedSources } from '../../source/buffers.ts';
import { findConfig } from '../../source/discover.ts';
import { diskSources } from '../../source/disk.ts';
import type { SourceFile } from '../../source/file.ts';
import { isBelow } from '../../source/root.ts';
import type { Sources } from '../../source/sources.ts';
import { Trees } from '../trees/trees.ts';
import { Display, type Screen } from './display.ts';
import { isOfPlans, kindWritten } from './of-plans.ts';
import { OpenTexts } from './open-texts.ts';
import { rangeIn } from './positions.ts';
import { Project, type ProjectHost } from './project.ts';
import { RememberedSources } from './remembered-sources.ts';
import type { Shifted } from './shift.ts';
import type { Turns } from './turns.ts';
import { pathOfUri, uriOfPath } from './uris.ts';

export interface WorkspaceInput {
  readonly screen: Screen;
  /** The folders that the editor has open; absolute. */
  readonly folders: readonly string[];
  /** The folder against which paths are shown where the editor has none open. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language asked for; undefined: each plan speaks its own. */
  readonly lang: Language | undefined;
  readonly configPath: string | undefined;
  /** In milliseconds: how long nothing is typed before the plans are looked at as a whole. */
  readonly quiet: number;
  today(): Day;
  /** Takes note of a fault of the program. */
  failed(error: unknown): void;
}

/** Everything that the editor has open, and the plans that belong to it. */
export class Workspace implements ProjectHost {
  readonly texts: OpenTexts;
  readonly trees = new Trees();
  readonly display: Display;
  readonly #input: WorkspaceInput;
  readonly #disk: RememberedSources;
  /** By folder. */
  readonly #projects = new Map<string, Project>();
  #folders: readonly string[];
  /** Open texts as they were when they could last be read. */
  readonly #readable = new Map<string, SourceFile>();

  constructor(input: WorkspaceInput) {
    const home = input.folders[0] ?? input.home;
    this.#input = input;
    this.#folders = input.folders;
    this.texts = new OpenTexts(home);
    this.display = new Display(this, input.screen);
    this.#disk = new RememberedSources(diskSources(home));
  }

  get env(): WorkspaceInput['env'] {
    return this.#input.env;
  }

  today(): Day {
    return this.#input.today();
  }

  lang(): Language | undefined {
    return this.#input.lang;
  }

  /** The language to speak where no plan says which. */
  language(): Language {
    return chooseLanguage({ flag: this.#input.lang, env: this.#input.env });
  }

  failed(error: unknown): void {
    this.#input.failed(error);
  }

  sources(): Sources {
    return bufferedSources(this.#disk, new Map([...this.texts.all()].map(({ file }) => [file.path, file])));
  }

  /** A text that cannot be read just now, with a quote half typed, stands as it was when it could. */
  async readableSources(turn: Turns): Promise<Sources> {
    const buffers = new Map<string, SourceFile>();
    for (const { file } of this.texts.all()) {
      const { complete } = await this.trees.of(file);
      await turn.pause();
      if (complete) this.#readable.set(file.path, file);
      buffers.set(file.path, this.#readable.get(file.path) ?? file);
    }
    return bufferedSources(this.#disk, buffers);
  }

  async wanted(project: Project): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const { file } of this.texts.all()) {
      const kind = this.owner(file.path) === project ? kindWritten(file) : undefined;
      if (kind === undefined) continue;
      const { tree } = await this.trees.of(file);
      // Where the name and the keys of a file say nothing, it is read as a plan.
      if (kind === (fileKind(file.path, tree) ?? 'plan')) paths.push(file.path);
    }
    return paths;
  }

  analysed(project: Project): void {
    const paths = new Set(project.files());
    // Texts that nothing is to be said of are told so.
    for (const { file } of this.texts.all()) {
      if (isOfPlans(file) && this.owner(file.path) === project) paths.add(file.path);
    }
    for (const path of new Set([...this.display.files(), ...paths])) {
      const owner = this.owner(path);
      if (paths.has(path) || owner === undefined || owner === project) this.display.show(path);
    }
  }

  async opened(uri: string, version: number, text: string): Promise<void> {
    const opened = this.texts.open(uri, version, text);
    if (opened === undefined) return;
    const { path } = opened.file;
    this.trees.watch(path);
    this.#readable.delete(path);
    this.display.forget(path);
    this.#disk.forget();
    (await this.projectOf(path)).wake(0);
  }

  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const changed = this.texts.change(uri, version, changes);
    if (changed === undefined) return;
    this.display.glanceSoon(changed.file.path);
    for (const project of this.#projectsWith(changed.file.path)) project.wake(this.#input.quiet);
  }

  closed(uri: string): void {
    const closed = this.texts.close(uri);
    if (closed === undefined) return;
    const { path } = closed.file;
    const projects = this.#projectsWith(path);
    this.trees.unwatch(path);
    this.#readable.delete(path);
    this.#disk.forget();
    for (const project of projects) {
      if (this.#isNeeded(project)) project.wake(this.#input.quiet);
      else this.#drop(project);
    }
    this.display.show(path);
  }

  /** Files have come, gone or changed on disk. */
  async filesChanged(): Promise<void> {
    this.#disk.forget();
    // A configuration that has come or gone may put an open text into another project.
    for (const { file } of this.texts.all()) await this.projectOf(file.path);
    for (const project of [...this.#projects.values()]) {
      if (this.#isNeeded(project)) project.wake(this.#input.quiet);
      else this.#drop(project);
    }
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
    this.display.dispose();
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

  /** Of the projects that are open, the one whose folder is nearest above the file; else one that has read it. */
  owner(path: string): Project | undefined {
    const around = [...this.#projects.values()].filter(({ folder }) => isBelow(folder, path));
    const nearest = around.sort((a, b) => b.folder.length - a.folder.length)[0];
    return nearest ?? [...this.#projects.values()].find((project) => project.files().has(path));
  }

  /** Where a place of an analysis stands in the text as it is now; undefined where it was overwritten. */
  placeNow(place: Place): (Place & Shifted) | undefined {
    const open = this.texts.get(place.file.path);
    if (open === undefined || open.file === place.file) return { ...place, touched: false };
    const now = open.shift.place(place.file, place);
    return now && { ...now, file: open.file };
  }

  range(place: Place): Range | undefined {
    const now = this.placeNow(place);
    return now && rangeIn(now.file, now);
  }

  /** The address of a file as the editor writes it. */
  uri(path: string): string {
    return this.texts.get(path)?.uri ?? uriOfPath(path);
  }

  #folderOf(path: string): string {
    const around = this.#folders.filter((folder) => isBelow(folder, path));
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  }

  #projectsWith(path: string): readonly Project[] {
    const owner = this.owner(path);
    return [...this.#projects.values()].filter((project) => project === owner || project.files().has(path));
  }

  /** Whether the editor has a text of the project open. */
  #isNeeded(project: Project): boolean {
    return [...this.texts.all()].some(({ file }) => this.owner(file.path) === project);
  }

  #drop(project: Project): void {
    project.dispose();
    this.#projects.delete(project.folder);
    for (const path of project.files()) this.display.show(path);
  }
}
