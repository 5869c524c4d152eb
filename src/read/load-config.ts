import type { SourceFile } from '../source/file.ts';
import { defaultConfig, type ReadConfig, readConfig } from './build/config.ts';
import type { Document, Documents } from './documents.ts';
import { ConfigError } from './errors.ts';

/** The configuration in force, and the file that it was read from. */
export interface LoadedConfig {
  readonly config: ReadConfig;
  readonly document: Document | undefined;
}

/**
 * Reads the configuration file, or gives what holds without one.
 *
 * @param root the folder that no path in a plan may leave
 * @throws ConfigError where the file has errors; UnreadableError where it cannot be opened
 */
export async function loadConfig(documents: Documents, path: string | undefined, root: string): Promise<LoadedConfig> {
  if (path === undefined) return { config: defaultConfig(root), document: undefined };
  const document = await documents.open(path, 'config', true);
  const { reading, tree, file } = document;
  // A file with nothing but comments says that the defaults hold.
  if (isBlank(file)) {
    reading.findings.length = 0;
    return { config: { ...defaultConfig(root), file }, document };
  }
  const config = tree && readConfig(reading, tree, root);
  const errors = reading.findings.filter((finding) => finding.rule !== 'stripped-characters');
  if (config === undefined || errors.length > 0) throw new ConfigError(file, errors);
  return { config, document };
}

function isBlank({ text }: SourceFile): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
