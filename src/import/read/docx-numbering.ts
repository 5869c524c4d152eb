import { attribute, child, childrenOf, descend, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  /** `decimal`, `upperRoman`, `bullet` … */
  readonly format: string;
  /** `%1.%2)`: what is printed, with the numbers of the levels in it. */
  readonly text: string;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Where two lists share their count, they share this. */
  readonly counts: number[];
}

/** The automatic numbers of a document: they stand in no text, and most tables are numbered by them. */
export interface Numbering {
  /** What is printed before a paragraph, the next number of its list: `1.`, `a)`, `-`; empty for none. */
  readonly next: (paragraph: XmlElement) => string;
}

/** @param numbering `numbering.xml` @param styles `styles.xml`, whose styles may be numbered */
export function readNumbering(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = numbering === undefined ? new Map<string, List>() : listsOf(numbering);
  const styled = styles === undefined ? new Map<string, XmlElement>() : numberedStyles(styles);
  return {
    next: (paragraph) => {
      const properties = child(paragraph, 'w:pPr');
      const style = attribute(child(properties, 'w:pStyle'), 'w:val');
      const own = child(properties, 'w:numPr') ?? (style === undefined ? undefined : styled.get(style));
      const list = lists.get(attribute(child(own, 'w:numId'), 'w:val') ?? '');
      const level = Number(attribute(child(own, 'w:ilvl'), 'w:val') ?? 0);
      return list === undefined ? '' : nextNumber(list, level);
    },
  };
}

function listsOf(root: XmlElement): Map<string, List> {
  const abstracts = new Map<string, List>();
  for (const element of named(root, 'w:abstractNum')) {
    const levels = new Map(
      named(element, 'w:lvl').map((level) => [Number(attribute(level, 'w:ilvl')), levelOf(level)]),
    );
    abstracts.set(attribute(element, 'w:abstractNumId') ?? '', { levels, counts: [] });
  }
  const lists = new Map<string, List>();
  for (const element of named(root, 'w:num')) {
    const abstract = abstracts.get(attribute(child(element, 'w:abstractNumId'), 'w:val') ?? '');
    if (abstract === undefined) continue;
    const overrides = named(element, 'w:lvlOverride');
    const levels = new Map(abstract.levels);
    for (const override of overrides) {
      const at = Number(attribute(override, 'w:ilvl'));
      const written = child(override, 'w:lvl');
      const level = written === undefined ? levels.get(at) : levelOf(written);
      const start = attribute(child(override, 'w:startOverride'), 'w:val');
      if (level !== undefined) levels.set(at, start === undefined ? level : { ...level, start: Number(start) });
    }
    // A list that overrides anything counts for itself.
    const counts = overrides.length > 0 ? [] : abstract.counts;
    lists.set(attribute(element, 'w:numId') ?? '', { levels, counts });
  }
  return lists;
}

function levelOf(element: XmlElement): Level {
  const value = (name: string): string | undefined => attribute(child(element, name), 'w:val');
  return {
    start: Number(value('w:start') ?? 1),
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
  };
}

function numberedStyles(root: XmlElement): Map<string, XmlElement> {
  const styled = new Map<string, XmlElement>();
  for (const style of named(root, 'w:style')) {
    const numbered = descend(style, 'w:pPr', 'w:numPr');
    const id = attribute(style, 'w:styleId');
    if (numbered !== undefined && id !== undefined) styled.set(id, numbered);
  }
  return styled;
}

function nextNumber({ levels, counts }: List, at: number): string {
  const level = levels.get(at);
  if (level === undefined || at > 8) return '';
  if (level.format === 'bullet') return '-';
  if (level.format === 'none') return '';
  for (let above = 0; above < at; above += 1) counts[above] ??= levels.get(above)?.start ?? 1;
  counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
  counts.length = at + 1;
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return writeNumber(counts[index] ?? 1, levels.get(index)?.format ?? 'decimal');
  });
}

function writeNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function letter(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const romans = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'.split(' ');

function roman(value: number): string {
  let rest = value % 4000;
  let text = '';
  for (const symbol of romans) {
    const [, letters = '', amount] = /^(\D+)(\d+)$/.exec(symbol) ?? [];
    for (; rest >= Number(amount); rest -= Number(amount)) text += letters;
  }
  return text;
}

function named(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).filter((one) => one.name === name);
}
