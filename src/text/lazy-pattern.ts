/**
 * A pattern that is built when it is first asked for. Long ones, and those with classes of letters, take as long to build
 * as a page to search, and most runs never need them.
 */
export function lazyPattern(make: () => RegExp): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= make();
    return pattern;
  };
}
