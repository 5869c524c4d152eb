import { cells, displayWidth } from './width.ts';

/**
 * A text in lines of at most `width` columns, broken at spaces; a word that is longer than a line is broken where the
 * line ends. Line ends in the text are kept; an empty text is one empty line.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // A no-break space is none of these: "Quý II" and "5 ngày" stay together where somebody asked for it.
  for (const word of paragraph.split(/[ \t]+/)) {
    const wordWidth = displayWidth(word);
    if (line !== '' && used + 1 + wordWidth <= width) {
      line += ` ${word}`;
      used += 1 + wordWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wordWidth > width ? breakWord(word, width) : [word];
    line = pieces.pop() ?? '';
    used = displayWidth(line);
    lines.push(...pieces);
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const cell of cells(word)) {
    if (piece !== '' && used + cell.width > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += cell.text;
    used += cell.width;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
