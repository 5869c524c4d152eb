import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';

/** The configuration has errors, so that nobody knows which rules hold; the findings say where. Ends with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: SourceFile;
  readonly findings: readonly Finding[];

  constructor(file: SourceFile, findings: readonly Finding[]) {
    super(`${file.name} has errors`);
    this.file = file;
    this.findings = findings;
  }
}

/** There is no plan to work on. Ends with exit code 2. */
export class NoPlanError extends Error {
  override readonly name = 'NoPlanError';
  /** The folder in which none was found, absolute. */
  readonly folder: string;
  /** The patterns of the configuration that found none; empty where the usual names were looked for. */
  readonly include: readonly string[];

  constructor(folder: string, include: readonly string[] = []) {
    super(`no plan found in ${folder}`);
    this.folder = folder;
    this.include = include;
  }
}
