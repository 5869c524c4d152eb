/** Loops and lists taken apart in all forms that the build writes anew, and some that it must leave alone. */
export function loops(said: unknown[]): void {
  const list: readonly number[] = [1, 2, 3];
  const pairs: (readonly [string, number])[] = [
    ['a', 1],
    ['b', 2],
  ];
  for (const one of list) said.push(one);
  for (const one of list) {
    if (one === 2) continue;
    said.push(one);
  }
  outer: for (const one of list)
    for (const other of list) {
      if (other > one) continue outer;
      if (one === 3) break outer;
      said.push([one, other]);
    }
  for (let one of list) {
    one += 10;
    said.push(one);
  }
  // A list that grows while it is gone through.
  const growing = [1];
  for (const one of growing) if (one < 4) growing.push(one + 1);
  said.push(growing);
  for (const [name, value] of pairs) said.push(name + value);
  for (const [, value] of pairs) said.push(value);
  for (const [at, one] of list.entries()) said.push(at * 10 + one);
  for (const [at] of list.entries()) said.push(at);
  for (const [at, { length }] of ['x', 'yy'].entries()) said.push(at, length);
  for (const { a, b = 5 } of [{ a: 1 }, { a: 2, b: 3 }] as { a: number; b?: number }[]) said.push(a, b);
  for (const [first = 9, ...rest] of [[], [1, 2, 3]] as number[][]) said.push(first, rest);
  for (const one of Int32Array.of(7, 8)) said.push(one);
  for (const one of 'age' in { age: 1 } ? list : []) said.push(one);
  const kept: (() => number)[] = [];
  for (const one of list) kept.push(() => one);
  said.push(kept.map((give) => give()));
  // No lists: what they hold is known by going through them only.
  const growingSet = new Set([1]);
  for (const one of growingSet) if (one < 4) growingSet.add(one + 1);
  for (const one of growingSet) said.push(one);
  for (const [key, value] of new Map(pairs)) said.push(key, value);
  for (const letter of 'aế👩') said.push(letter);
  for (const one of endless()) {
    if (one > 3) break;
    said.push(one);
  }
  for (const one of either(list, new Set([4]))) said.push(one);
  const [x, , z] = list;
  const [[deep], name] = [[1], 'n'] as const;
  const [letter] = 'ộ';
  const [head, ...tail] = list;
  const [missing = 'none'] = [] as string[];
  const [entry] = new Map(pairs);
  said.push(x, z, deep, name, letter, head, tail, missing, entry);
}

function* endless(): Generator<number> {
  for (let one = 1; ; one += 1) yield one;
}

function either(list: readonly number[], set: Set<number>): readonly number[] | Set<number> {
  return set.size > 1 ? list : set;
}
