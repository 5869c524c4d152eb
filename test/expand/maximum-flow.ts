/** Edmonds and Karp's maximum flow, as an oracle: short, and nothing like the code that it checks. */
export function maximumFlow(
  nodes: number,
  edges: readonly (readonly [from: number, to: number, capacity: number])[],
  source: number,
  sink: number,
): number {
  const capacity = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
  for (const [from, to, amount] of edges) capacity[from]![to]! += amount;
  let flow = 0;
  for (;;) {
    const before = new Array<number>(nodes).fill(-1);
    before[source] = source;
    const queue = [source];
    for (let at = queue.shift(); at !== undefined && before[sink] === -1; at = queue.shift()) {
      for (let to = 0; to < nodes; to += 1) {
        if (before[to] !== -1 || capacity[at]![to] === 0) continue;
        before[to] = at;
        queue.push(to);
      }
    }
    if (before[sink] === -1) return flow;
    let amount = Number.POSITIVE_INFINITY;
    for (let to = sink; to !== source; to = before[to]!) amount = Math.min(amount, capacity[before[to]!]![to]!);
    for (let to = sink; to !== source; to = before[to]!) {
      capacity[before[to]!]![to]! -= amount;
      capacity[to]![before[to]!]! += amount;
    }
    flow += amount;
  }
}
