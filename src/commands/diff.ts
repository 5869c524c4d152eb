import { dirname, resolve } from 'node:path';
import { changesBetween } from '../diff/changes.ts';
import { type DiffDocument, diffData, diffDocument } from '../diff/document.ts';
import { meaningOf } from '../diff/meaning.ts';
import { expand } from '../expand/expand.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { NoPlanError } from '../read/errors.ts';
import { diskSources } from '../source/disk.ts';
import { mergeBase, revisionSources } from '../source/git.ts';
import type { Sources } from '../source/sources.ts';
import { plainPaint } from '../text/paint.ts';
import { blocked } from './blocked.ts';
import type { CommandInput, Io, Outcome, Run } from './command.ts';
import { type Opened, openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { diffFormats } from './specs/diff.ts';

/** Prints what changed, in the words of plans, and what it means for people's months. */
export const diffPlans: Run = async (input, io): Promise<Outcome> => {
  const [before, after] = await sidesOf(input, io);
  const language = after.opened.language;
  const wanted = wantedFormats(input, diffFormats, language);
  const inputs = [...before.opened.loaded.files, ...after.opened.loaded.files];
  await refuseInputs(
    wanted.map(({ file }) => file),
    inputs,
    io,
    language,
  );
  if ((await blocked(before.opened, input, io)) || (await blocked(after.opened, input, io))) return 'findings';
  const [was, is] = aligned(before, after);
  const changes = changesBetween(was, is);
  const meaning = meaningOf(changes, expand(was, 'even'), expand(is, 'even'));
  const document = diffDocument(changes, meaning, language);
  for (const { name, file } of wanted) {
    if (name === 'json') await emit(`${JSON.stringify(diffData(changes, meaning), null, 2)}\n`, file, io);
    else await emit(await write(name, document, file, input, io), file, io);
  }
  return 'clean';
};

async function write(
  name: 'terminal' | 'markdown' | 'html',
  document: DiffDocument,
  file: string | undefined,
  input: CommandInput,
  io: Io,
): Promise<string> {
  if (name === 'markdown') return (await import('../diff/markdown.ts')).diffMarkdown(document);
  if (name === 'html') return (await import('../diff/html.ts')).diffHtml(document);
  const { diffTerminal } = await import('../diff/terminal.ts');
  return diffTerminal(
    document,
    file === undefined ? await paintFor(io.stdout, input, io) : plainPaint,
    widthOf(io.stdout),
  );
}

interface Side {
  readonly opened: Opened;
  /** Whether one file was named, so that only its plan is compared. */
  readonly file: boolean;
}

/** What the two arguments mean: files and folders that are there, else git revisions; `A...B` where the two parted. */
async function sidesOf(input: CommandInput, io: Io): Promise<readonly [Side, Side]> {
  const [first = 'HEAD', second] = input.arguments;
  const range = /^(.+?)(\.\.\.?)(.*)$/.exec(first);
  if (
    second === undefined &&
    range !== null &&
    (await diskSources(io.cwd).kindOf(resolve(io.cwd, first))) === undefined
  ) {
    const [, from = '', dots, to = ''] = range;
    const base = dots === '...' ? await mergeBase(io.cwd, from, to || 'HEAD') : from;
    return [await open(base, input, io), to === '' ? await openHere(input, io) : await open(to, input, io)];
  }
  return [
    await open(first, input, io),
    second === undefined ? await openHere(input, io) : await open(second, input, io),
  ];
}

function openHere(input: CommandInput, io: Io): Promise<Side> {
  return openPlans(input, io, []).then((opened) => ({ opened, file: false }));
}

async function open(name: string, input: CommandInput, io: Io): Promise<Side> {
  const path = resolve(io.cwd, name);
  const kind = await diskSources(io.cwd).kindOf(path);
  if (kind === 'folder') return { opened: await openIn(path, diskSources(path), input, io), file: false };
  if (kind === 'file')
    return { opened: await openIn(dirname(path), diskSources(io.cwd), input, io, [path]), file: true };
  return { opened: await openIn(io.cwd, await revisionSources(io.cwd, name), input, io), file: false };
}

/** A state without any plan is an empty one: everything in the other came, or went. */
async function openIn(
  cwd: string,
  sources: Sources,
  input: CommandInput,
  io: Io,
  files: readonly string[] = [],
): Promise<Opened> {
  try {
    return await openPlans(input, { ...ioOf(io), cwd }, files, sources);
  } catch (error) {
    if (!(error instanceof NoPlanError) || files.length > 0) throw error;
    const here = await openPlans(input, io, []);
    const empty: PlanSet = {
      plans: [],
      organisations: [],
      planById: new Map(),
      taskById: new Map(),
      childrenOf: new Map(),
    };
    return { ...here, loaded: { ...here.loaded, set: empty, findings: [], requested: new Set() } };
  }
}

/** The streams of an `Io` are opened when they are first used. */
function ioOf(io: Io): Io {
  return {
    cwd: io.cwd,
    env: io.env,
    get stdin() {
      return io.stdin;
    },
    get stdout() {
      return io.stdout;
    },
    get stderr() {
      return io.stderr;
    },
  };
}

/** The two sets, of single files only their plans, under one id where each side has one plan. */
function aligned(before: Side, after: Side): readonly [PlanSet, PlanSet] {
  const was = before.file ? onlyRequested(before.opened) : before.opened.loaded.set;
  const is = after.file ? onlyRequested(after.opened) : after.opened.loaded.set;
  const [one, other] = [was.plans[0], is.plans[0]];
  if (
    was.plans.length !== 1 ||
    is.plans.length !== 1 ||
    one === undefined ||
    other === undefined ||
    one.id === other.id
  )
    return [was, is];
  return [{ ...was, planById: new Map([[other.id, one]]) }, is];
}

function onlyRequested({ loaded }: Opened): PlanSet {
  const plans = loaded.set.plans.filter((plan) => loaded.requested.has(plan.file));
  return { ...loaded.set, plans, planById: new Map(plans.map((plan) => [plan.id, plan])) };
}
