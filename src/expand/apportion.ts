/**
 * Divides a whole number among weights by the method of largest remainder (Hamilton), ties to the earlier: the parts
 * add up to `total`, and each differs from its exact quota by less than one.
 *
 * @param total  a non-negative integer, here hundredths of a person-day
 * @param weights  non-negative integers, `total` times their sum below 2^53; all zero counts as all equal
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum === 0) return apportion(total, new Array<number>(weights.length).fill(1));
  const parts = new Array<number>(weights.length);
  const remainders = new Array<number>(weights.length);
  let left = total;
  for (let i = 0; i < weights.length; i += 1) {
    const product = total * weights[i]!;
    const part = Math.floor(product / sum);
    parts[i] = part;
    remainders[i] = product - part * sum;
    left -= part;
  }
  for (; left > 0; left -= 1) {
    let best = 0;
    for (let i = 1; i < remainders.length; i += 1) if (remainders[i]! > remainders[best]!) best = i;
    parts[best]! += 1;
    remainders[best] = -1;
  }
  return parts;
}
