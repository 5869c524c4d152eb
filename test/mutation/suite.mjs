import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The test file that runs, which paths of recorded texts are relative to. */
export const running = { file: '' };

chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (path) {
    expect(this._obj).toBe(readFileSync(resolve(dirname(running.file), path), 'utf8'));
  });
});

const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  {
    unreachable: (message) => chai.assert.fail(`expected not to be reached: ${message}`),
  },
);
chai.expect.extend(expect, customMatchers);

/** What test files take from Vitest, handing their tests over instead of running them. */
export function vitestGathering(gather) {
  let titles = [];
  let before = [];

  const describe = (title, body) => {
    const outer = [titles, before];
    titles = [...titles, title];
    before = [...before];
    body();
    [titles, before] = outer;
  };
  const test = (title, ...rest) => {
    const run = rest.find((part) => typeof part === 'function');
    const preparations = before;
    gather({
      name: [...titles, title].join(' > '),
      async run() {
        for (const preparation of preparations) await preparation.once();
        await run();
      },
    });
  };
  const beforeAll = (prepare) => {
    let done;
    before.push({ once: () => (done ??= Promise.resolve(prepare())) });
  };
  const forEach =
    (define) =>
    (rows) =>
    (title, body, ...rest) => {
      for (const row of rows) {
        const cells = Array.isArray(row) ? row : [row];
        define(titled(title, cells), () => body(...cells), ...rest);
      }
    };
  describe.each = forEach(describe);
  test.each = forEach(test);
  return { describe, test, it: test, beforeAll, expect };
}

/** As Vitest: `%s` takes a cell, `$name` a property of the first. */
function titled(title, cells) {
  const named = title.replace(/\$(\w+)/g, (all, name) => String(cells[0]?.[name] ?? all));
  const places = named.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(named, ...cells.slice(0, places));
}
