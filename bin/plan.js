#!/usr/bin/env node
'use strict';
const { join } = require('node:path');
const { load } = require('../dist/start.cjs');

const opened = new Set();

/** A stream that fails tells who is writing to it, and the program says so; nobody else is to die of it. */
function calmed(stream) {
  if (opened.has(stream)) return stream;
  opened.add(stream);
  return stream.on('error', () => {});
}

// Streams are opened when they are first used: standard input alone takes as long as reading a plan.
const io = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
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

load(join(__dirname, '..', 'dist', 'chunks'))
  .main(io)
  .then((code) => {
    process.exitCode = code;
    // Once everything written is with its reader, nothing is worth waiting for: leaving takes Node as long as a small plan.
    if ([...opened].every(({ writableLength }) => writableLength === 0)) process.exit();
  });
