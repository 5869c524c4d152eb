import { describe, expect, test } from 'vitest';
import { languages } from '../../src/locale/language.ts';
import { loadReportFormat, reportFormats } from '../../src/report/formats.ts';
import { terminal } from '../../src/report/terminal.ts';
import { chalkPaint } from '../../src/text/paint.ts';
import { sampleContext, sampleReport } from './sample.ts';

const extensions: Record<string, string> = {
  json: 'json',
  gitlab: 'json',
  sarif: 'json',
  rdjson: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
};

describe.each(languages)('in %s', (language) => {
  test.each(reportFormats)('prints %s as recorded', async (name) => {
    const format = await loadReportFormat(name);
    const text = format(sampleReport(language), sampleContext(language));
    await expect(text).toMatchFileSnapshot(`../golden/report/${name}.${language}.${extensions[name] ?? 'txt'}`);
  });

  test('prints terminal in a wide window as recorded', async () => {
    const text = terminal(sampleReport(language), sampleContext(language, { width: 200 }));
    await expect(text).toMatchFileSnapshot(`../golden/report/terminal-200.${language}.txt`);
  });
});

test('prints terminal in colour as recorded', async () => {
  const context = sampleContext('vi', { paint: await chalkPaint(1) });
  await expect(terminal(sampleReport('vi'), context)).toMatchFileSnapshot('../golden/report/terminal-colour.vi.txt');
});
