import type { Month } from '../../calendar/month.ts';
import type { Language } from '../../locale/language.ts';
import { formatDays, formatHundredths, formatPercent } from '../../locale/numbers.ts';
import { roleWord } from '../../locale/words.ts';
import type { Activity, Assignment, Expansion } from '../../model/expansion.ts';
import { editorWords } from '../words/words.ts';
import { monthName } from './loads.ts';
import { list, paragraphs, plain } from './markdown.ts';

/** How the effort of some work is divided: who gets how much of it, in which months. */
export function effortCard(activities: readonly Activity[], expansion: Expansion, language: Language): string {
  const words = editorWords(language).hover;
  const wanted = new Set(activities);
  const shares = new Map<string, { readonly row: Assignment; readonly months: Map<Month, number> }>();
  let total = 0;
  for (const row of expansion.assignments) {
    const { activity, worker, month, hundredths } = row;
    if (!wanted.has(activity) || hundredths === null) continue;
    const key = `${worker.person?.id.value ?? worker.unit?.id.value ?? ''} ${worker.role}`;
    const share = shares.get(key) ?? { row, months: new Map<Month, number>() };
    shares.set(key, share);
    share.months.set(month, (share.months.get(month) ?? 0) + hundredths);
    total += hundredths;
  }
  if (shares.size === 0) return words.noEffort;
  const lines = [...shares.values()].map(({ row: { worker }, months }) => {
    const own = [...months.values()].reduce((sum, one) => sum + one, 0);
    const name = (worker.person ?? worker.unit)?.name.value ?? words.nobody;
    const share = worker.share === null ? '' : ` = ${formatPercent(worker.share / 10_000, language)}`;
    const parts = [...months]
      .sort(([a], [b]) => a - b)
      .map(([month, days]) => {
        return `${monthName(month, language)}: ${formatHundredths(days, language)}`;
      });
    const role = roleWord(worker.role, language);
    return `${plain(name)} (${role}): ${formatDays(own, language)}${share} – ${parts.join(', ')}`;
  });
  return paragraphs([`**${formatDays(total, language)}**`, list(lines)]);
}
