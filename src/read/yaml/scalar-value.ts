const floatPattern = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value of an unquoted scalar under the core schema of YAML 1.2.2, §10.3.2: `010` is ten, `yes` and `2026-03-01`
 * are texts.
 */
export function coreValue(text: string): string | number | boolean | null {
  // Most scalars are words: their first character alone settles it.
  switch (text.charCodeAt(0)) {
    case 0x30: // 0
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39: // 9
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
      return numberOrText(text);
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x7e: // ~
      return text === '~' ? null : text;
    default:
      return text === '' ? null : text;
  }
}

function numberOrText(text: string): string | number {
  let at = 0;
  const first = text.charCodeAt(0);
  if (first === 0x2b || first === 0x2d) at = 1;
  const digits = at;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  if (at === text.length) return at > digits ? Number(text) : text;
  switch (text.charCodeAt(at)) {
    case 0x2e: // .
      if (floatPattern.test(text)) return Number(text);
      return at === digits ? specialFloat(text) : text;
    case 0x65: // e
    case 0x45: // E
      return floatPattern.test(text) ? Number(text) : text;
    case 0x6f: // o
      return /^0o[0-7]+$/.test(text) ? Number(text) : text;
    case 0x78: // x
      return /^0x[0-9a-fA-F]+$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

function specialFloat(text: string): string | number {
  if (/^\+?\.(?:inf|Inf|INF)$/.test(text)) return Number.POSITIVE_INFINITY;
  if (/^-\.(?:inf|Inf|INF)$/.test(text)) return Number.NEGATIVE_INFINITY;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
