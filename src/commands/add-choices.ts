import type { Language } from '../locale/language.ts';
import type { Draft } from '../scaffold/new-item.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { Question } from './add-questions.ts';
import { groupsOf, namesOf, type Target, tasksOf } from './add-target.ts';
import type { Choice } from './ask.ts';

const cadences: Readonly<Record<Language, readonly Choice[]>> = {
  en: ['week', 'month', 'quarter', 'half-year', 'year'].map((value) => ({ value, name: `every ${value}` })),
  vi: [
    { value: 'week', name: 'hằng tuần' },
    { value: 'month', name: 'hằng tháng' },
    { value: 'quarter', name: 'hằng quý' },
    { value: 'half-year', name: 'sáu tháng một lần' },
    { value: 'year', name: 'hằng năm' },
  ],
};

/** What can be chosen; undefined where a text is asked for. What was chosen before is not offered again. */
export function choicesFor({ field, among }: Question, draft: Draft, target: Target): Choice[] | undefined {
  if (among === undefined) return undefined;
  const chosen: readonly unknown[] = Array.isArray(draft[field]) ? draft[field] : [];
  // `all` stands alone.
  if (chosen.includes('all')) return [];
  const all = field === 'each' && chosen.length === 0 ? allUnits(target) : [];
  return [...all, ...choicesAmong(among, target)].filter(({ value }) => !chosen.includes(value));
}

function allUnits({ plan, organisation, language }: Target): Choice[] {
  const hasUnits = organisation.units.some(({ parent, external }) => !external && parent && parent === plan?.unit);
  return hasUnits
    ? [{ value: 'all', name: language === 'vi' ? 'mọi đơn vị trực thuộc' : 'every unit directly below' }]
    : [];
}

function choicesAmong(among: NonNullable<Question['among']>, { plan, organisation, language }: Target): Choice[] {
  const people = organisation.people.map((person) => ({
    value: person.id.value,
    name: [person.name.value, person.title, person.unit?.short ?? person.unit?.name.value].filter(Boolean).join(', '),
  }));
  const units = organisation.units.map((unit) => ({
    value: unit.id.value,
    name: namesOf(unit).slice(0, 2).join(', '),
  }));
  const rows = (among === 'groups' ? groupsOf(plan) : tasksOf(plan)).map(withTitle);
  switch (among) {
    case 'people':
      return people;
    case 'units':
      return units;
    case 'people and units':
      return [...people, ...units];
    case 'everybody':
      return [
        ...organisation.groups.map(({ id, name }) => ({ value: id.value, name: name.value })),
        ...units,
        ...people,
      ];
    case 'objectives':
      return (plan?.objectives ?? []).map(withTitle);
    case 'tasks':
    case 'groups':
      return rows;
    case 'cadences':
      return [...cadences[language]];
  }
}

function withTitle({ id, title }: { readonly id: { value: string }; readonly title: { value: string } }): Choice {
  return { value: id.value, name: `${id.value}  ${title.value}` };
}

/** Choices that hold every word typed, with or without marks: `tran thang` finds `Trần Văn Thắng`. */
export function matching(choices: readonly Choice[], term: string): Choice[] {
  const words = fold(term)
    .split(/\s+/)
    .filter((word) => word !== '');
  return choices.filter(({ value, name }) => {
    const text = `${fold(value)} ${fold(name)}`;
    const bare = stripMarks(text);
    return words.every((word) => text.includes(word) || bare.includes(word));
  });
}
