/** What a regression starts from and returns to where the data are silent. */
export interface Prior {
  readonly means: readonly number[];
  /** How many observations' worth each is held: 0 leaves a weight free. */
  readonly strengths: readonly number[];
}

/**
 * Logistic regression with a normal prior on each weight, by Newton's method.
 *
 * @returns the weights, in the order of the columns
 */
export function regress(rows: readonly (readonly number[])[], answers: readonly boolean[], prior: Prior): number[] {
  const size = prior.means.length;
  let weights = [...prior.means];
  for (let round = 0; round < 60; round += 1) {
    const gradient = new Array<number>(size).fill(0);
    const curvature = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = chance - Number(answers[at]);
      const spread = Math.max(chance * (1 - chance), 1e-6);
      for (let i = 0; i < size; i += 1) {
        if (row[i] === 0) continue;
        gradient[i]! += error * row[i]!;
        for (let j = 0; j < size; j += 1) curvature[i]![j]! += spread * row[i]! * row[j]!;
      }
    }
    for (let i = 0; i < size; i += 1) {
      const strength = prior.strengths[i]! + 1e-9;
      gradient[i]! += strength * (weights[i]! - prior.means[i]!);
      curvature[i]![i]! += strength;
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Gauss's elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < size; r += 1) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = i + 1; r < size; r += 1) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      if (factor === 0) continue;
      for (let c = i; c <= size; c += 1) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = rows[i]![size]!;
    for (let c = i + 1; c < size; c += 1) rest -= rows[i]![c]! * solution[c]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}
