/**
 * Divides a whole number among weights by the method of largest remainder (Hamilton), ties to the earlier: the parts
 * add up to `total`, and each differs from its exact quota by less than one.
 *
 * @param total  a non-negative integer, here hundredths of a person-day
 * @param weights  non-negative integers, `total` times their sum below 2^53; all zero counts as all equal
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const parts = new Array<number>(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i]!;
  if (sum === 0) return weights.length === 0 ? parts : apportion(total, parts.fill(1));
  let left = total;
  for (let i = 0; i < weights.length; i += 1) {
    const part = Math.floor((total * weights[i]!) / sum);
    parts[i] = part;
    left -= part;
  }
  for (; left > 0; left -= 1) parts[furthestBehind(total, weights, sum, parts)]! += 1;
  return parts;
}

/** The part that lacks most of its quota; one that has got a remainder is ahead of it. */
function furthestBehind(total: number, weights: readonly number[], sum: number, parts: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < weights.length; i += 1) {
    const remainder = total * weights[i]! - parts[i]! * sum;
    if (remainder > most) {
      best = i;
      most = remainder;
    }
  }
  return best;
}
