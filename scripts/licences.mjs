// Collects the licences of the packages whose code or fonts the bundle holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages among the inputs of a build, by their folder. */
export function packagesIn(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replace(/^[^:]*:/, ''));
      if (match !== null) folders.add(match[0]);
    }
  }
  return [...folders].sort();
}

/** One text with the licence of each package, sorted by name. */
export function licenceText(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|-|$)/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
    return `## ${name} ${version} (${license ?? 'see below'})\n\n${text.replaceAll(/^#+ /gm, '')}\n`;
  });
  return `# Licences of bundled packages\n\nThe program contains code, or fonts, of these packages.\n\n${parts.join('\n')}`;
}
