import { expand } from '../expand/expand.ts';
import { originsOf } from '../tables/why-rows.ts';
import { whyTable } from '../tables/why-terminal.ts';
import { blocked } from './blocked.ts';
import type { Run } from './command.ts';
import { openPlans, paintFor, widthOf } from './open.ts';
import { emit } from './output.ts';
import { memberOf, monthTyped } from './selection.ts';

/** Prints where the days of a person in a month come from. */
export const why: Run = async (input, io) => {
  const [id = '', monthText = '', ...files] = input.arguments;
  const opened = await openPlans(input, io, files);
  const { language, loaded } = opened;
  const month = monthTyped(monthText, loaded.set, language);
  const person = memberOf(loaded.set, id, 'person', language);
  if (await blocked(opened, input, io)) return 'findings';
  const spread = input.options.text('spread') === 'level' ? 'level' : 'even';
  const origins = originsOf(loaded.set, expand(loaded.set, spread), person, month);
  const paint = await paintFor(io.stdout, input, io);
  await emit(whyTable(origins, spread, { language, paint, width: widthOf(io.stdout) }), undefined, io);
  return 'clean';
};
