import { formatMonth } from '../calendar/month.ts';
import { formatHundredths } from '../locale/numbers.ts';
import type { Selected } from './selection.ts';
import type { TerminalContext } from './terminal-context.ts';

/** The loads of the people selected, month by month. */
export function expansionTable(selected: Selected, { language }: TerminalContext): string {
  return selected.loads
    .map(
      (load) =>
        `${load.person.id.value} ${formatMonth(load.month)} ${formatHundredths(load.demand, language)}/${formatHundredths(load.supply, language)}\n`,
    )
    .join('');
}
