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

let broken = false;
const watched = new Set();

/** A reader that has gone, as `head` goes, is no fault; what else keeps a stream from being written is said once. */
function watch(stream) {
  if (watched.has(stream)) return stream;
  watched.add(stream);
  stream.on('error', ({ code, message }) => {
    if (broken || code === 'EPIPE' || code === 'EOF') return;
    broken = true;
    process.exitCode = 2;
    if (stream !== process.stderr) watch(process.stderr).write(`plan: ${message}\n`);
  });
  return stream;
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
    return watch(process.stdout);
  },
  get stderr() {
    return watch(process.stderr);
  },
};

loadProgram()(main)
  .main(io)
  .then((code) => {
    if (!broken) process.exitCode = code;
    // Once everything written is with its reader, nothing is worth waiting for: leaving takes Node as long as a small plan.
    if ([...watched].every(({ writableLength }) => writableLength === 0)) process.exit();
  });
