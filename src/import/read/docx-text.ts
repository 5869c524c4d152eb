import { elementsNamed, runs } from './docx-blocks.ts';
import type { Numbering } from './docx-numbering.ts';
import { attribute, child, childrenOf, ownText, type XmlElement } from './xml.ts';

/** A paragraph as it is printed, with its automatic number. */
export interface ParagraphText {
  readonly text: string;
  /** Whether all letters are bold, or struck out; false of a paragraph without any. */
  readonly bold: boolean;
  readonly struck: boolean;
}

export function paragraphText(paragraph: XmlElement, numbering: Numbering): ParagraphText {
  const number = numbering.next(paragraph);
  let text = '';
  let [letters, bold, struck] = [0, 0, 0];
  for (const run of elementsNamed(paragraph, runs)) {
    const properties = child(run, 'w:rPr');
    if (isOn(properties, 'w:vanish')) continue;
    const written = runText(run);
    text += written;
    if (written.trim() === '') continue;
    letters += 1;
    if (isOn(properties, 'w:b')) bold += 1;
    if (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) struck += 1;
  }
  const whole = number === '' ? text : `${number} ${text}`.trimEnd();
  return { text: whole, bold: letters > 0 && bold === letters, struck: letters > 0 && struck === letters };
}

/** A switch of a run: there, and not turned off. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const element = child(properties, name);
  return element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, 'w:val') ?? '');
}

function runText(run: XmlElement): string {
  let text = '';
  for (const part of childrenOf(run)) {
    switch (part.name) {
      case 'w:t':
        text += ownText(part);
        break;
      case 'w:tab':
        text += ' ';
        break;
      case 'w:br':
        if (attribute(part, 'w:type') === undefined) text += '\n';
        break;
      case 'w:cr':
        text += '\n';
        break;
      case 'w:noBreakHyphen':
        text += '-';
        break;
      case 'w:sym':
        text += symbols[attribute(part, 'w:char')?.toUpperCase() ?? ''] ?? '';
        break;
    }
  }
  return text;
}

/** Signs of Wingdings and Symbol that people use as ticks and bullets. */
const symbols: Readonly<Record<string, string>> = {
  F0FC: '✓',
  F0FE: '☑',
  F052: '☑',
  F0FD: '☒',
  F0A8: '☐',
  F06F: '☐',
  F0B7: '•',
  F0A7: '▪',
  F0D8: '➢',
};
