import { printable } from '../text/printable.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** An element with its attributes in their order; those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>\n${content.join('\n')}\n</${name}>`;
}

/**
 * Text for elements and attributes. XML 1.0 cannot hold control characters in any writing, so they become visible
 * pictures; a line end stays one, in attributes too.
 */
export function escapeXml(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      printable(line)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character] ?? character),
    )
    .join('&#10;');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';
