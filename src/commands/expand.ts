import { select } from '../tables/selection.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import { blocked, lookThrough } from './blocked.ts';
import type { Run } from './command.ts';
import { openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats, write } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { selectionOf } from './selection.ts';
import { expansionFormats } from './specs/expand.ts';

/** Prints who does what in which month. */
export const expandPlans: Run = async (input, io) => {
  const opened = await openPlans(input, io, input.arguments);
  const wanted = wantedFormats(input, expansionFormats, opened.language);
  await refuseInputs(
    wanted.map(({ file }) => file),
    opened.loaded.files,
    io,
    opened.language,
  );
  if (await blocked(opened, input, io)) return 'findings';
  const { note, expansion } = await lookThrough(opened, input);
  const spread = input.options.text('spread') === 'level' ? 'level' : 'even';
  const selected = select(expansion(spread), selectionOf(input, opened));
  for (const { name, file } of wanted) {
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    if (name === 'terminal') {
      const { expansionTable } = await import('../tables/expansion-terminal.ts');
      const byPerson = input.options.texts('person').length + input.options.texts('unit').length > 0;
      await emit(
        expansionTable({ selected, byPerson }, { language: opened.language, paint, width: widthOf(io.stdout) }),
        file,
        io,
      );
      continue;
    }
    const { expansionFile } = await import('../tables/expansion-rows.ts');
    const data = expansionFile(selected, spread, tool);
    if (name === 'json') await emit(`${JSON.stringify(data, null, 2)}\n`, file, io);
    else {
      const { expansionCsv } = await import('../tables/expansion-csv.ts');
      await emit(expansionCsv(data.assignments, ','), file, io);
    }
  }
  await write(io.stderr, note);
  return 'clean';
};
