// The floor of a run: a bare script that reads a plan's YAML with the parser that the program uses, and does no more.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

load(readFileSync(process.argv[2], 'utf8'));
