#!/usr/bin/env node
'use strict';
require('node:module').enableCompileCache?.();
const { main } = require('../dist/cli.cjs');

const { argv, env, stdin, stdout, stderr } = process;
main({ argv: argv.slice(2), cwd: process.cwd(), env, stdin, stdout, stderr }).then((code) => {
  process.exitCode = code;
});
