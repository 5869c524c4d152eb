#!/usr/bin/env node
'use strict';
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

const { argv, arch, env, stdin, stdout, stderr, version } = process;
const dist = join(__dirname, '..', 'dist');
const entry = join(dist, require('../dist/entry.json').cli);

function loadProgram() {
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return require(entry);
  }
  const kept = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'workplan', `node-${version}-${arch}`);
  return require('../dist/start.cjs').load(entry, [join(dist, 'compiled', `node-${version}-${arch}`), kept]);
}

loadProgram()
  .main({ argv: argv.slice(2), cwd: process.cwd(), env, stdin, stdout, stderr })
  .then((code) => {
    process.exitCode = code;
  });
