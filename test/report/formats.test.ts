import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { loadReportFormat, reportFormats } from '../../src/report/formats.ts';
import { cleanReport, longReport, sampleContext, sampleReport } from './sample.ts';

describe('formats', () => {
  test('are those that the manual lists', () => {
    expect(reportFormats).toEqual([
      ...['terminal', 'concise', 'json', 'github', 'gitlab'],
      ...['sarif', 'junit', 'checkstyle', 'rdjson', 'markdown'],
    ]);
  });

  test.each(reportFormats)('%s ends in a line end or is empty, and changes nothing', async (name) => {
    const format = await loadReportFormat(name);
    for (const report of [sampleReport('vi'), cleanReport('vi'), longReport(30, 30, 30)]) {
      const before = structuredClone(report);
      const text = format(report, sampleContext('vi'));
      expect(text === '' || /[^\n]\n$/.test(text)).toBe(true);
      expect(text).toBe(format(report, sampleContext('vi')));
      expect(report).toEqual(before);
    }
  });

  test.each(['terminal', 'concise', 'json'])('%s loads no package', async (name) => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL(`../../src/report/${name}.ts`, import.meta.url))],
      ...{ bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', logLevel: 'silent' },
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(1);
    expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([]);
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect(outside).toEqual([]);
  });
});
