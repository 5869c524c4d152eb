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
  for (const weight of weights) sum += weight;
  if (sum === 0) return weights.length === 0 ? parts : apportion(total, parts.fill(1));
  let left = total;
  for (let i = 0; i < weights.length; i += 1) {
    const part = Math.floor((total * weights[i]!) / sum);
    parts[i] = part;
    left -= part;
  }
  // Among many, to look for the furthest behind again and again takes the square of their number.
  if (left > fewLeft) for (const i of behindFirst(total, weights, sum, parts).slice(0, left)) parts[i]! += 1;
  else for (; left > 0; left -= 1) parts[furthestBehind(total, weights, sum, parts)]! += 1;
  return parts;
}

const fewLeft = 8;

/** The numbers of the parts, those that lack most of their quota coming first. */
function behindFirst(
  total: number,
  weights: readonly number[],
  sum: number,
  parts: readonly number[],
): readonly number[] {
  const remainders = weights.map((weight, i) => total * weight - parts[i]! * sum);
  return remainders.map((_, i) => i).sort((a, b) => remainders[b]! - remainders[a]!);
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
