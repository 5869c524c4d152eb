import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface OpenTerminal {
  /** What stands on the screen and what has scrolled off it, without white space at line ends. */
  readonly screen: () => string;
  /** Waits until a text is on the screen. @throws where it does not come within ten seconds */
  readonly until: (text: string) => Promise<void>;
  /** Waits for a question, then types an answer. */
  readonly answer: (question: string, keys: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
}

export const enter = '\r';
export const down = '\u001b[B';
export const backspace = '\u007f';
export const interrupt = '\u0003';

/** Runs the built program in a pseudo-terminal, as a person would see it. */
export function openTerminal(
  argv: readonly string[],
  cwd: string,
  lang: 'vi_VN' | 'en_GB',
  more: Readonly<Record<string, string>> = {},
): OpenTerminal {
  const words = [resolve('bin/plan.js'), ...argv];
  return openProgram(process.execPath, words, cwd, { LANG: `${lang}.UTF-8`, LC_ALL: `${lang}.UTF-8`, ...more });
}

/** Runs any program in a pseudo-terminal. */
export function openProgram(
  program: string,
  argv: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>>,
): OpenTerminal {
  const size = { cols: 110, rows: 40 };
  const screen = new xterm.Terminal({ ...size, scrollback: 1000, allowProposedApi: true });
  const { CI: _, ...env } = process.env;
  const child = pty.spawn(program, [...argv], {
    ...size,
    name: 'xterm-256color',
    cwd,
    env: { ...env, TERM: 'xterm-256color', ...more },
  });
  // What the program asks of the terminal, where the cursor is, the terminal answers.
  screen.onData((data) => child.write(data));
  child.onData((data) => screen.write(data));
  const read = (): string => {
    const { buffer } = screen;
    const lines = Array.from(
      { length: buffer.active.length },
      (_, i) => buffer.active.getLine(i)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  const until = async (text: string): Promise<void> => {
    for (let i = 0; i < 400 && !read().includes(text); i += 1) await wait(25);
    if (!read().includes(text)) throw new Error(`${JSON.stringify(text)} does not come:\n${read()}`);
  };
  return {
    screen: read,
    until,
    type: (keys) => child.write(keys),
    answer: async (question, keys) => {
      await until(question);
      // A question is drawn before it listens.
      await wait(60);
      child.write(keys);
    },
    ended: new Promise((done) => child.onExit(({ exitCode }) => setTimeout(() => done(exitCode), 50))),
  };
}
