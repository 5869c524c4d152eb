import { type ParsedYaml, parseYaml } from '../../read/yaml/parse.ts';
import type { SourceFile } from '../../source/file.ts';
import { turns } from '../session/turns.ts';
import { PiecewiseParser } from './piecewise.ts';

/** The trees of files, each text read once. Those of texts that somebody types in are read piece by piece. */
export class Trees {
  readonly #parsers = new Map<string, PiecewiseParser>();
  readonly #parsed = new WeakMap<SourceFile, Promise<ParsedYaml>>();

  /** From now on the file is typed in. */
  watch(path: string): void {
    this.#parsers.set(path, new PiecewiseParser());
  }

  unwatch(path: string): void {
    this.#parsers.delete(path);
  }

  of(file: SourceFile): Promise<ParsedYaml> {
    let parsed = this.#parsed.get(file);
    if (parsed === undefined) {
      // Others may wait for the same tree: whoever wants it no longer must not take it from them.
      const turn = turns(() => true);
      parsed = this.#parsers.get(file.path)?.parse(file, () => turn.pause()) ?? parseYaml(file);
      this.#parsed.set(file, parsed);
    }
    return parsed;
  }
}
