/** Thrown where a text goes beyond the plain part of YAML, or breaks its syntax: a real parser is to say which. */
export class NotPlain extends Error {}

export function notPlain(): never {
  throw new NotPlain('more than plain YAML');
}

/** The lines of a text that hold something, one after the other; blank ones and comments are passed over. */
export class PlainLines {
  readonly text: string;
  /** Where reading stands, an offset. */
  at = 0;
  /** Where the content of the line ends, before its line break. */
  end = 0;
  /** Of the first character of the line's content, 0-based; behind a dash, of what stands there. -1 after the last line. */
  column = -1;
  /** Whether comments stand between this line and the one before it that has content. */
  passedComment = false;
  #next = 0;
  #colon = -1;
  #comment = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the start of the next line with content. */
  advance(): void {
    const { text } = this;
    let at = this.#next;
    this.passedComment = false;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === 0x20) at++;
      if (at >= text.length) {
        this.at = text.length;
        this.end = text.length;
        this.column = -1;
        return;
      }
      const code = text.charCodeAt(at);
      if (code === 0x0a) at++;
      else if (code === 0x0d) at += 2;
      else {
        const end = this.#lineBreak(at);
        this.#next = end + 1;
        if (code !== 0x23) {
          this.at = at;
          this.end = this.#withoutReturn(end);
          this.column = at - start;
          return;
        }
        this.passedComment = true;
        at = end + 1;
      }
    }
  }

  /** Makes the line that holds an offset the current one; what its own start is does not matter any more. */
  goTo(offset: number): void {
    const end = this.#lineBreak(offset);
    this.#next = end + 1;
    this.at = offset;
    this.end = this.#withoutReturn(end);
  }

  /**
   * Takes the lines of a block scalar in a block at a column, without their indentation, and goes to the line behind
   * them. What depends on white space alone is for a real parser.
   *
   * @returns where the last of them ends
   */
  takeBlock(column: number, rows: string[]): number {
    const { text } = this;
    let indent = -1;
    let last = -1;
    let filled = 0;
    while (this.#next < text.length) {
      const start = this.#next;
      let at = start;
      while (text.charCodeAt(at) === 0x20) at++;
      const lineBreak = this.#lineBreak(at);
      const end = this.#withoutReturn(lineBreak);
      const width = at - start;
      if (at === end) {
        if (width > (indent < 0 ? 0 : indent)) notPlain();
        rows.push('');
      } else {
        if (indent < 0 && width > column) indent = width;
        if (width < indent || indent < 0) break;
        rows.push(text.slice(start + indent, end));
        filled = rows.length;
        last = end;
      }
      this.#next = lineBreak + 1;
    }
    if (last < 0) notPlain();
    rows.length = filled;
    while (text.charCodeAt(last - 1) === 0x20) last--;
    this.advance();
    return last;
  }

  #lineBreak(from: number): number {
    const at = this.text.indexOf('\n', from);
    return at < 0 ? this.text.length : at;
  }

  #withoutReturn(end: number): number {
    return this.text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
  }

  skipSpaces(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) === 0x20) this.at++;
  }

  /** Whether the line ends here, or goes on with a comment only. What stands before must be a space or an indicator. */
  isAtEnd(): boolean {
    return this.at >= this.end || this.text.charCodeAt(this.at) === 0x23;
  }

  /** Whether an entry of a list begins here: a dash with a space or nothing behind it. */
  isAtDash(): boolean {
    const { at, text } = this;
    return text.charCodeAt(at) === 0x2d && (at + 1 === this.end || text.charCodeAt(at + 1) === 0x20);
  }

  /** Where on this line the content ends: before a comment, else at its end. */
  endOfContent(): number {
    if (this.#comment < this.at) {
      this.#comment = this.text.indexOf(' #', this.at);
      if (this.#comment < 0) this.#comment = this.text.length;
    }
    return this.#comment < this.end ? this.#comment : this.end;
  }

  /** The colon behind the first key from here on; -1 where none stands before `end`. Looks at each line once. */
  colonBefore(end: number): number {
    if (this.#colon < this.at) {
      this.#colon = this.text.indexOf(': ', this.at);
      if (this.#colon < 0) this.#colon = this.text.length;
    }
    if (this.#colon < end) return this.#colon;
    return end > this.at && this.text.charCodeAt(end - 1) === 0x3a ? end - 1 : -1;
  }
}
