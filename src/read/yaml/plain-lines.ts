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
  readonly #colons: Marks;
  readonly #comments: Marks;

  constructor(text: string) {
    this.text = text;
    this.#colons = new Marks(text, ': ');
    this.#comments = new Marks(text, ' #');
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
    const comment = this.#comments.from(this.at);
    return comment < this.end ? comment : this.end;
  }

  /** The colon behind the first key from here on; -1 where none stands before `end`. */
  colonBefore(end: number): number {
    const colon = this.#colons.from(this.at);
    if (colon < end) return colon;
    return end > this.at && this.text.charCodeAt(end - 1) === 0x3a ? end - 1 : -1;
  }
}

/**
 * Where a mark stands in a text. All are looked up at the start, not one when it is asked for: of two such searches in
 * what it compiles into one function V8 makes a single one, done before it is known whether either is needed; each line
 * then searches the rest of the file.
 */
class Marks {
  /** Ascending, the length of the text behind the last. Outside the heap, for there may be more than a million. */
  readonly #offsets: Uint32Array;
  #current = 0;

  constructor(text: string, mark: string) {
    let offsets = new Uint32Array(64);
    let count = 0;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      offsets[count] = at;
      count += 1;
      if (count === offsets.length) offsets = grown(offsets);
    }
    offsets[count] = text.length;
    this.#offsets = offsets;
  }

  /** The first at or behind an offset, which is never before the one asked for last. */
  from(offset: number): number {
    while (this.#offsets[this.#current]! < offset) this.#current += 1;
    return this.#offsets[this.#current]!;
  }
}

function grown(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * offsets.length);
  larger.set(offsets);
  return larger;
}
