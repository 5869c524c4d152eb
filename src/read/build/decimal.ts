/** A decimal number written with a point, as whole ten-thousandths, so that no division meets a binary fraction. */
export const decimalScale = 10_000;

/** Digits, and at most four behind the point: `12`, `0.5`, `7.25`. Undefined for anything else. */
export function parseDecimal(text: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * decimalScale + Number((match[2] ?? '').padEnd(4, '0'));
}

/** The quotient of two whole numbers, rounded half up. Exact below 2^52. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
