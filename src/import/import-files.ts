import { type ImportedFile, importFile } from './import-file.ts';
import type { ImportRequest } from './import-request.ts';
import { placeUnits } from './owners/outside.ts';
import type { Register, SameName } from './owners/register.ts';

/** Plans made out of files, and what was decided about those whom they name. */
export interface Imported {
  readonly files: readonly ImportedFile[];
  /** Units that were taken for bodies outside. */
  readonly outside: readonly string[];
  readonly shortForms: readonly SameName[];
}

/**
 * Makes plans out of files, one after the other: what one names, the next one knows. Ids are given at the end, so that
 * they do not hang on the order of names.
 *
 * @throws ImportError
 */
export async function importFiles(requests: readonly ImportRequest[], register: Register): Promise<Imported> {
  const files: ImportedFile[] = [];
  for (const request of requests) files.push(await importFile(request, register));
  const own = files.flatMap(({ plan }) => plan.unit ?? [])[0];
  const outside = placeUnits(register, own).map(({ name }) => name);
  register.settle();
  return { files, outside, shortForms: register.shortForms };
}
