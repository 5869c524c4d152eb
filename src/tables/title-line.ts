/** A line of a title for paper, whose last number never stands on a line of its own: `NĂM 2026`. */
export function titleLine(text: string): string {
  return text.replace(/ (\S*\d\S*)$/, '\u00a0$1');
}
