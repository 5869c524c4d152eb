export interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

/** Reads a line as the runner does: `::name key=value,key=value::data`. */
export function command(line: string): Command {
  const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (match === null) throw new Error(`not a command: ${line}`);
  const [, name = '', properties = '', data = ''] = match;
  const pairs = properties === '' ? [] : properties.split(',').map((pair) => pair.split('=').map(decode));
  return { name, properties: Object.fromEntries(pairs), data: decode(data) };
}

function decode(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
