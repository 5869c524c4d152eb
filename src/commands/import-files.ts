import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Imported } from '../import/import-files.ts';
import type { WrittenFile } from '../import/report/import-report.ts';
import { type StandingOrganisation, withMembers } from './import-organisation.ts';
import { type ImportTarget, pathFrom, schemaFor } from './import-target.ts';

export interface MadeFile extends WrittenFile {
  readonly text: string;
}

/** The texts of the plans and of the organisation; undefined where the organisation that stands there cannot be added to. */
export async function filesOf(
  { files }: Imported,
  { plans, organisation }: ImportTarget,
  { file, register }: StandingOrganisation,
  aboutGroups: string,
): Promise<MadeFile[] | undefined> {
  const { planText } = await import('../import/write/plan-text.ts');
  const { memberLists, newMembers, organisationText } = await import('../import/write/organisation-text.ts');
  const members = newMembers(register.members);
  const count = memberLists.reduce((sum, list) => sum + members[list].length, 0);
  const made: MadeFile[] = [];
  if (file !== undefined && count > 0) {
    const text = await withMembers(file, members);
    if (text === undefined) return undefined;
    made.push({
      path: organisation,
      kind: 'organisation',
      count,
      added: true,
      text: (file.bom ? '\ufeff' : '') + text,
    });
  } else if (count > 0) {
    const first = files[0]!.plan;
    const head = {
      schema: await schemaFor(organisation, 'organisation'),
      name: first.unit?.name,
      calendar: first.language === 'vi' ? 'VN' : undefined,
      aboutGroups,
    };
    made.push({ path: organisation, kind: 'organisation', count, added: false, text: organisationText(members, head) });
  }
  const isThere = file !== undefined || count > 0;
  for (const [
    at,
    {
      plan,
      report: { tables },
    },
  ] of files.entries()) {
    const path = plans[at]!;
    const names = {
      schema: await schemaFor(path, 'plan'),
      organisation: isThere ? pathFrom(path, organisation) : undefined,
    };
    const tasks = tables.reduce((sum, table) => sum + table.tasks, 0);
    made.push({ path, kind: 'plan', count: tasks, added: false, text: planText(plan, names) });
  }
  return made;
}

/** Each file whole. The organisation goes first: a plan that names it finds it. */
export async function writeAll(files: readonly MadeFile[]): Promise<void> {
  const { writeFileSafely } = await import('../source/write-file.ts');
  for (const { path, text } of files) {
    // A folder that cannot be made shows itself when the file in it is written.
    await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
    await writeFileSafely(path, text, { overwrite: true });
  }
}
