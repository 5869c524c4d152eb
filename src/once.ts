/**
 * A value that is made when it is first asked for, and kept: what most runs never need, or need in part. Long patterns,
 * and those with classes of letters, are among it: to build one takes as long as to search a page.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
