const names = /(?:^|[./])(?:plan|plan\.config|calendar)\.ya?ml$/i;

/** Whether a file is one of plans by its name; other files are known by what they hold, once the server runs. */
export function isNamedLikePlans(path: string): boolean {
  return names.test(path);
}
