import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';
import { ImportError } from '../errors.ts';

export type { XmlElement } from '@rgrove/parse-xml';

/**
 * The root of an XML part of an Office file. Those never declare a document type: one that does wants entities of its
 * own, from outside even, and is refused.
 *
 * @param part the name of the part, for the error
 * @throws ImportError
 */
export function xmlRoot(path: string, part: string, bytes: Uint8Array): XmlElement {
  refuseDoctype(path, part, bytes);
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (root !== null) return root;
  } catch (cause) {
    // A RangeError: elements nested deeper than the stack holds.
    throw new ImportError(path, { problem: 'broken', detail: part }, { cause });
  }
  throw new ImportError(path, { problem: 'broken', detail: part });
}

/** @throws ImportError where a part declares a document type */
export function refuseDoctype(path: string, part: string, bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.includes('<!DOCTYPE') || data.includes('<!ENTITY'))
    throw new ImportError(path, { problem: 'doctype', part });
}

/** The elements directly below, in order. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element).find((one) => one.name === name);
}

/** The element at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((at, name) => child(at, name), element);
}

/** An attribute by its whole name, `w:val`. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

export function ownText(element: XmlElement): string {
  return element.children.map((one) => (one instanceof XmlText || one instanceof XmlCdata ? one.text : '')).join('');
}
