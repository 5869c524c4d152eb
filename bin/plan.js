#!/usr/bin/env node
'use strict';
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

const { argv, arch, env, version } = process;
const dist = join(__dirname, '..', 'dist');
const { main, build } = require('../dist/entry.json');
const entry = join(dist, 'chunks', 'cli.cjs');

function loadProgram() {
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return require(entry);
  }
  const kept = cacheFolder().map((folder) => join(folder, 'workplan', `node-${version}-${arch}-${build}`));
  return require('../dist/start.cjs').load(entry, [join(dist, 'compiled', `node-${version}-${arch}`), ...kept]);
}

function cacheFolder() {
  try {
    return [env.XDG_CACHE_HOME || join(homedir(), '.cache')];
  } catch {
    // A container's user may have no name, and so no home.
    return [];
  }
}

const opened = new Set();

/** A stream that fails tells who is writing to it, and the program says so; nobody else is to die of it. */
function calmed(stream) {
  if (opened.has(stream)) return stream;
  opened.add(stream);
  return stream.on('error', () => {});
}

// Streams are opened when they are first used: standard input alone takes as long as reading a plan.
const io = {
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return calmed(process.stdout);
  },
  get stderr() {
    return calmed(process.stderr);
  },
};

loadProgram()(main)
  .main(io)
  .then((code) => {
    process.exitCode = code;
    // Once everything written is with its reader, nothing is worth waiting for: leaving takes Node as long as a small plan.
    if ([...opened].every(({ writableLength }) => writableLength === 0)) process.exit();
  });
