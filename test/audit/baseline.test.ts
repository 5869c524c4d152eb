import { describe, expect, test } from 'vitest';
import { holdBack, keysForBaseline, parseBaseline, staleKeys, writeBaseline } from '../../src/audit/baseline.ts';
import type { Diagnostic, DiagnosticSuppression } from '../../src/diagnostic.ts';

function diagnostic(key: string, kind?: DiagnosticSuppression['kind']): Diagnostic {
  return { key, suppression: kind === undefined ? null : { kind, reason: 'why' } } as Diagnostic;
}

describe('a baseline', () => {
  test('is written sorted, a line each, and read again', () => {
    const text = writeBaseline(['b', 'a', 'c']);
    expect(text).toBe('{\n  "version": 1,\n  "findings": [\n    "a",\n    "b",\n    "c"\n  ]\n}\n');
    expect(parseBaseline(text)).toEqual({ keys: new Set(['a', 'b', 'c']) });
    expect(parseBaseline('{"version":1,"findings":[]}')).toEqual({ keys: new Set() });
  });

  test.each([
    '',
    '[',
    'null',
    '"version"',
    '1',
    '{}',
    '{"version":1}',
    '{"findings":[]}',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":{}}',
    '{"version":1,"findings":"a"}',
    '{"version":1,"findings":["a",1]}',
  ])('is not %s', (text) => {
    expect(parseBaseline(text)).toBeUndefined();
  });

  test('holds all findings but those that comments take back', () => {
    expect(keysForBaseline([diagnostic('a'), diagnostic('b', 'comment'), diagnostic('c', 'baseline')])).toEqual([
      'a',
      'c',
    ]);
  });

  test('holds back what it knows, and leaves to comments what they took back', () => {
    const held = holdBack([diagnostic('a'), diagnostic('b'), diagnostic('c', 'comment')], {
      keys: new Set(['a', 'c']),
    });
    expect(held.map(({ suppression }) => suppression)).toEqual([
      { kind: 'baseline', reason: null },
      null,
      { kind: 'comment', reason: 'why' },
    ]);
  });

  test('tells the entries whose findings are gone', () => {
    expect(staleKeys({ keys: new Set(['a', 'b', 'c']) }, [diagnostic('b'), diagnostic('d')])).toEqual(['a', 'c']);
  });
});
