/** More alternatives than this are no pattern that a person wrote. */
const maxAlternatives = 1000;

/**
 * Tells whether a path with `/`, relative to the folder of the patterns, matches one of them: `**` stands for any
 * number of folders, `*` and `?` for characters of a name, `{a,b}` for either, `[a-z]` for one character of a set.
 * Takes time in proportion to pattern times path, whatever they are.
 *
 * @throws RangeError for more than a thousand alternatives in braces
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const alternatives = patterns.flatMap((pattern) => expandBraces(pattern.replace(/^\.\//, '')));
  const compiled = alternatives.map((pattern) => pattern.split('/'));
  return (path) => {
    const names = path.split('/');
    return compiled.some((segments) => matchesSegments(segments, names));
  };
}

export function isGlob(text: string): boolean {
  return /[*?[\]{}]/.test(text);
}

/** Each state is how many segments have been used up; `**` may stay where it is, or be left. */
function matchesSegments(segments: readonly string[], names: readonly string[]): boolean {
  let states = leaveDoubleStars(segments, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of states) {
      const segment = segments[at];
      if (segment === '**') next.add(at);
      else if (segment !== undefined && matchesName(segment, name)) next.add(at + 1);
    }
    states = leaveDoubleStars(segments, next);
  }
  return states.has(segments.length);
}

function leaveDoubleStars(segments: readonly string[], states: Set<number>): Set<number> {
  // A set visits what is added to it on the way.
  for (const at of states) if (segments[at] === '**') states.add(at + 1);
  return states;
}

/** `*` takes as little as it can; on a mismatch the last `*` takes one more. Earlier ones need never be tried again. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let character = 0; character < name.length; ) {
    const end = pattern[at] === '*' ? -1 : matchesCharacter(pattern, at, name[character]!);
    if (end > 0) {
      at = end;
      character++;
    } else if (pattern[at] === '*') {
      star = at++;
      resume = character;
    } else if (star >= 0) {
      at = star + 1;
      character = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Where the pattern goes on behind one character; -1 where it does not match. */
function matchesCharacter(pattern: string, at: number, character: string): number {
  if (at >= pattern.length) return -1;
  if (pattern[at] === '?') return at + 1;
  const close = pattern[at] === '[' ? pattern.indexOf(']', at + 2) : -1;
  if (close < 0) return pattern[at] === character ? at + 1 : -1;
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const set = pattern.slice(at + (negated ? 2 : 1), close);
  return isInSet(set, character) === negated ? -1 : close + 1;
}

function isInSet(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at++) {
    if (set[at + 1] === '-' && at + 2 < set.length) {
      if (set[at]! <= character && character <= set[at + 2]!) return true;
      at += 2;
    } else if (set[at] === character) return true;
  }
  return false;
}

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0) {
    const next = open.pop()!;
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (braces === null) done.push(next);
    else {
      for (const choice of braces[1]!.split(',').reverse()) {
        open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length));
      }
    }
    if (done.length + open.length > maxAlternatives) throw new RangeError(`too many alternatives in ${pattern}`);
  }
  return done;
}
