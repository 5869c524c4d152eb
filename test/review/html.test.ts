import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/locale/language.ts';
import { htmlReview } from '../../src/review/html/html.ts';
import { style } from '../../src/review/html/style.ts';
import { buildPage } from '../../src/review/page/build-page.ts';
import { hostile, sampleReview } from './sample.ts';

function elementsIn(element: XmlElement): XmlElement[] {
  const below = element.children.filter((child): child is XmlElement => child instanceof XmlElement);
  return [element, ...below.flatMap(elementsIn)];
}

describe.each(languages)('in %s', (language) => {
  const text = htmlReview(buildPage(sampleReview(language), language));
  const root = parseXml(text).root!;
  const all = elementsIn(root);
  const named = (name: string): XmlElement[] => all.filter((element) => element.name === name);

  test('is well-formed and says its language', () => {
    expect(root.name).toBe('html');
    expect(root.attributes.lang).toBe(language);
  });

  test('runs nothing and loads nothing', () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'image', 'use'])
      expect(names).not.toContain(name);
    for (const { attributes } of all) {
      expect(Object.keys(attributes).filter((name) => /^(?:on|src|srcset|xlink|style$)/.test(name))).toEqual([]);
      if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#/);
    }
    expect(style).not.toMatch(/url\(|@import|https?:/);
    const policy = all.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content).toContain("default-src 'none'");
  });

  test('gives texts of plans as text', () => {
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u001b');
    const title = named('strong').find((element) => element.text.startsWith('<script>'));
    // The part in backticks is code; all else reads as it was written, with the escape made visible.
    expect(title?.text).toBe(hostile.replaceAll('`', '').replace('\u001b', '␛'));
  });

  test('has one name for each place, and no link to nowhere', () => {
    const ids = all.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all.flatMap(({ attributes }) => [
      ...(attributes.href === undefined ? [] : [attributes.href.slice(1)]),
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
    ]);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('has landmarks, one first heading, and headings that skip no level', () => {
    for (const name of ['header', 'nav', 'main', 'footer', 'h1']) expect(named(name)).toHaveLength(1);
    const levels = all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  test('has a caption or a heading for every table, and a scope for every head', () => {
    for (const table of named('table')) {
      const own = elementsIn(table);
      const inArticle = named('article').some((article) => elementsIn(article).includes(table));
      expect(inArticle || own.some(({ name }) => name === 'caption')).toBe(true);
      for (const head of own.filter(({ name }) => name === 'th'))
        expect(head.attributes.scope).toMatch(/^(?:col|row)$/);
      const widths = own.filter(({ name }) => name === 'tr').map((row) => elementsIn(row).filter(isCell).length);
      expect(new Set(widths).size).toBe(1);
    }
    for (const frame of all.filter(({ attributes }) => attributes.role === 'region'))
      expect(frame.attributes.tabindex).toBe('0');
  });

  test('tells in words what each drawing shows', () => {
    for (const drawing of named('svg')) {
      if (drawing.attributes['aria-hidden'] === 'true') continue;
      expect(drawing.attributes.role).toBe('img');
      const words = elementsIn(drawing).filter(({ name }) => name === 'title' || name === 'desc');
      expect(words.every((element) => element.text.trim() !== '')).toBe(true);
      expect(words).toHaveLength(2);
    }
  });
});

function isCell({ name }: XmlElement): boolean {
  return name === 'td' || name === 'th';
}

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const block = new RegExp(`color-scheme: ${scheme};([^}]*)`).exec(style)![1]!;
  const colours = new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value!]),
  );
  const of = (name: string): string => colours.get(name)!;

  test.each(['ink', 'soft', 'link', 'good', 'fair', 'bad'])('can be read: %s on paper and on shade', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of('shade'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['heat1', 'heat2', 'heat3', 'heat4', 'heat5'])('can be read: ink on %s', (name) => {
    expect(contrast(of('ink'), of(name))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['bar', 'bar-good', 'bar-fair', 'bar-bad'])('can be seen: %s on paper', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});
