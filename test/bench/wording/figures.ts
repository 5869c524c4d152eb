/** A share with its 95 % interval after Wilson (1927), which holds for few rows and for shares near 1 too. */
export interface Share {
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function share(hits: number, of: number): Share {
  if (of === 0) return { of, value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const value = hits / of;
  const centre = value + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return { of, value, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

export function written({ value, low, high }: Share): string {
  return `${value.toFixed(3)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** How often two readers agree: the share of rows, and Cohen's kappa, which takes off what chance alone would give. */
export function agreement(pairs: readonly (readonly [string, string])[]): {
  readonly raw: number;
  readonly kappa: number;
} {
  const raw = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const labels = new Set(pairs.flat());
  let chance = 0;
  for (const label of labels) {
    const first = pairs.filter(([a]) => a === label).length / pairs.length;
    const second = pairs.filter(([, b]) => b === label).length / pairs.length;
    chance += first * second;
  }
  return { raw, kappa: chance === 1 ? 1 : (raw - chance) / (1 - chance) };
}
