import { extname } from 'node:path';
import { watch } from 'chokidar';
import type { Report } from '../diagnostic.ts';
import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import type { CommandInput, Io, Outcome } from './command.ts';
import { explainFailure } from './failure.ts';
import { write } from './output.ts';

/** Saves that come within so many milliseconds are looked at together. */
const settling = 120;

/** Runs again whenever a YAML file below the working folder changes, until the user ends it. */
export async function watchPlans(input: CommandInput, io: Io, runOnce: () => Promise<Report>): Promise<Outcome> {
  const language = chooseLanguage({ flag: input.lang, env: io.env });
  let before: Report | undefined;
  const show = async (): Promise<void> => {
    if (io.stdout.isTTY === true) await write(io.stdout, '\u001b[2J\u001b[3J\u001b[H');
    try {
      const report = await runOnce();
      await write(io.stderr, `\n${changeInWords(before, report, language)}\n`);
      before = report;
    } catch (error) {
      // A file that is gone, or not yet whole: the next save tells more.
      await write(io.stderr, await explainFailure(error, io, language));
    }
  };
  // Watching begins before the first look, so that no save falls between the two.
  const watcher = watch(io.cwd, {
    ignoreInitial: true,
    ignored: (path, stats) => isIgnored(path.slice(io.cwd.length), stats?.isFile() === true),
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  });
  return new Promise((end, fail) => {
    let timer: NodeJS.Timeout | undefined;
    let running = new Promise<void>((ready) => watcher.once('ready', ready)).then(show);
    running.catch(fail);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(show);
        running.catch(fail);
      }, settling);
    });
    watcher.on('error', fail);
    io.stdin.once('end', () => {
      // Whoever started this without a terminal ends it by closing its input.
      clearTimeout(timer);
      running.then(() => watcher.close()).then(() => end('clean'), fail);
    });
    if (io.stdin.isTTY !== true) io.stdin.resume();
  });
}

function isIgnored(path: string, isFile: boolean): boolean {
  if (/[/\\](?:node_modules|\.[^/\\]+)(?:[/\\]|$)/.test(path)) return true;
  return isFile && !['.yaml', '.yml'].includes(extname(path));
}

/** What got better and what got worse since the run before. */
function changeInWords(before: Report | undefined, after: Report, language: Language): string {
  const vi = language === 'vi';
  const waiting = vi ? 'đang theo dõi thay đổi; nhấn Ctrl-C để kết thúc' : 'watching for changes; Ctrl-C ends it';
  if (before === undefined) return waiting;
  const keys = (report: Report): Set<string> =>
    new Set(report.findings.filter(({ suppression }) => suppression === null).map(({ key }) => key));
  const [old, now] = [keys(before), keys(after)];
  const mended = [...old].filter((key) => !now.has(key)).length;
  const added = [...now].filter((key) => !old.has(key)).length;
  if (mended === 0 && added === 0) return `${vi ? 'không thay đổi' : 'no change'}; ${waiting}`;
  const better = vi ? `đã xử lý ${count(mended, 'finding', 'vi')}` : `${count(mended, 'finding', 'en')} gone`;
  const worse = vi ? `thêm ${count(added, 'finding', 'vi')}` : `${count(added, 'finding', 'en')} new`;
  return `${[mended > 0 ? better : '', added > 0 ? worse : ''].filter((part) => part !== '').join(', ')}; ${waiting}`;
}
