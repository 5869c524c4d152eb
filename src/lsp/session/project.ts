import { join } from 'node:path';
import { baselineName, parseBaseline } from '../../audit/baseline.ts';
import type { Day } from '../../calendar/day.ts';
import { chooseLanguage } from '../../locale/choose-language.ts';
import type { Language } from '../../locale/language.ts';
import { ConfigError, NoPlanError } from '../../read/errors.ts';
import { UnreadableError } from '../../source/errors.ts';
import type { Sources } from '../../source/sources.ts';
import { type Analysis, analyse, type Said } from '../analysis/analyse.ts';
import { sayConfigError } from '../analysis/config-trouble.ts';
import { loadKnown } from '../analysis/load.ts';
import type { Trees } from '../trees/trees.ts';
import { Superseded, type Turns, turns } from './turns.ts';

/** What a project needs of the session. */
export interface ProjectHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly trees: Trees;
  today(): Day;
  /** The language asked for; undefined: each plan speaks its own. */
  lang(): Language | undefined;
  /** The texts as they are now, or as they were when they could last be read. */
  readableSources(turn: Turns): Promise<Sources>;
  /** Files that the editor has open in the project and that have to be looked at though no plan names them. */
  wanted(project: Project): Promise<readonly string[]>;
  /** The project has been looked at anew. */
  analysed(project: Project): void;
  /** Something went wrong that nobody foresaw. */
  failed(error: unknown): void;
}

/** The plans under one configuration, or of one folder, and what is known of them. */
export class Project {
  readonly folder: string;
  readonly configPath: string | undefined;
  readonly #host: ProjectHost;
  /** Undefined where there is no plan, or before the first look. */
  analysis: Analysis | undefined;
  /** What keeps the configuration from being used: what is known of the plans is then from before. */
  configTrouble: ReadonlyMap<string, readonly Said[]> = new Map();
  #generation = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  /** How long the last look took, in milliseconds. */
  #lasted = 0;

  constructor(host: ProjectHost, folder: string, configPath: string | undefined) {
    this.#host = host;
    this.folder = folder;
    this.configPath = configPath;
  }

  /** The paths of all files that belong to the project. */
  files(): ReadonlySet<string> {
    return new Set([...(this.analysis?.loaded.files.map(({ path }) => path) ?? []), ...this.configTrouble.keys()]);
  }

  /** Something has changed: look again after a while without further changes, in milliseconds. */
  wake(quiet: number): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    // A large set of plans is not begun anew with every pause between two words.
    const wait = quiet === 0 ? 0 : Math.max(quiet, Math.min(1000, this.#lasted / 2));
    this.#timer = setTimeout(() => this.#start(), wait);
  }

  /** What is known, looking at the plans first where nobody has. */
  async known(): Promise<Analysis | undefined> {
    // A look that is superseded is followed by another.
    while (this.analysis === undefined && (this.#timer !== undefined || this.#running !== undefined)) {
      if (this.#timer !== undefined) this.#start();
      await this.#running;
    }
    return this.analysis;
  }

  dispose(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const generation = this.#generation;
    const before = this.#running;
    const run = async (): Promise<void> => {
      await before;
      if (generation === this.#generation) await this.#look(generation);
    };
    const running = run().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
  }

  async #look(generation: number): Promise<void> {
    const begun = performance.now();
    try {
      const isWanted = (): boolean => generation === this.#generation;
      const analysis = await this.#analysis(turns(isWanted));
      if (!isWanted()) return;
      this.analysis = analysis;
      this.configTrouble = new Map();
    } catch (error) {
      if (error instanceof Superseded) return;
      if (error instanceof ConfigError)
        this.configTrouble = sayConfigError(error, chooseLanguage({ flag: this.#host.lang(), env: this.#host.env }));
      else if (error instanceof NoPlanError || error instanceof UnreadableError) this.analysis = undefined;
      else this.#host.failed(error);
    }
    this.#lasted = performance.now() - begun;
    this.#host.analysed(this);
  }

  async #analysis(turn: Turns): Promise<Analysis> {
    const host = this.#host;
    const sources = await host.readableSources(turn);
    const { folder, configPath } = this;
    const beside = await host.wanted(this);
    const loaded = await loadKnown({ sources, trees: host.trees, folder, configPath, beside }, turn);
    const baseline = await readBaseline(sources, loaded.config.root);
    return analyse({ loaded, baseline, today: host.today(), lang: host.lang(), env: host.env }, turn);
  }
}

async function readBaseline(sources: Sources, root: string): Promise<ReturnType<typeof parseBaseline>> {
  const path = join(root, baselineName);
  if ((await sources.kindOf(path)) !== 'file') return undefined;
  try {
    return parseBaseline((await sources.read(path)).text);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
