type Style = (text: string) => string;

/** The colours that a report may use; each returns its text, dressed or as it was. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly underline: Style;
  readonly red: Style;
  readonly yellow: Style;
  readonly green: Style;
  readonly cyan: Style;
  readonly blue: Style;
  readonly magenta: Style;
}

const plain: Style = (text) => text;

export const plainPaint: Paint = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  yellow: plain,
  green: plain,
  cyan: plain,
  blue: plain,
  magenta: plain,
};

/** 0: none; 1: 16 colours; 2: 256; 3: millions. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** The colours of one level. The library is loaded only where there is colour at all. */
export async function chalkPaint(level: ColourLevel): Promise<Paint> {
  if (level === 0) return plainPaint;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}

export interface ColourChoice {
  /** `--color` is true, `--no-color` false, neither undefined. */
  readonly flag?: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that is written to is a terminal. */
  readonly isTTY: boolean;
}

/**
 * Whether to colour a stream: the flags, then NO_COLOR (no-color.org: set and not empty), then FORCE_COLOR, then the
 * terminal, which is plain under TERM=dumb. Chalk itself ignores NO_COLOR, so it is never asked.
 */
export function decideColour({ flag, env, isTTY }: ColourChoice): ColourLevel {
  if (flag === false) return 0;
  if (flag === true) return Math.max(1, terminalLevel(env)) as ColourLevel;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forcedLevel(forced, env);
  return isTTY ? terminalLevel(env) : 0;
}

function forcedLevel(value: string, env: ColourChoice['env']): ColourLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  if (value === '3') return 3;
  return value === '1' ? 1 : (Math.max(1, terminalLevel(env)) as ColourLevel);
}

function terminalLevel(env: ColourChoice['env']): ColourLevel {
  const term = env.TERM ?? '';
  if (term === 'dumb') return 0;
  if (/^(truecolor|24bit)$/.test(env.COLORTERM ?? '')) return 3;
  return term.includes('256') ? 2 : 1;
}
