import type { EditorWords } from './words.ts';

export const en: EditorWords = {
  sections: { objectives: 'Objectives', tasks: 'Tasks', units: 'Units', people: 'People', groups: 'Groups' },
  completion: {
    all: 'every unit directly below the unit of the plan',
    issued: 'the day on which the plan was issued',
    today: 'today',
    lastWorkday: (month) => `last working day of ${month}`,
    ignore: 'take a finding back, with a reason',
    ignoreFile: 'take findings of the whole file back, with a reason',
    newItem: {
      task: 'new task',
      step: 'new step',
      objective: 'new objective',
      person: 'new person',
      unit: 'new unit',
      group: 'new group',
      measure: 'new measure',
    },
  },
  actions: {
    ignore: (rule) => `Ignore ${rule} here, with a reason`,
    ignoreInFile: (rule) => `Ignore ${rule} in this file, with a reason`,
    reason: 'reason',
    fixAll: 'Mend what can be mended for certain',
  },
  rename: {
    empty: 'an id has at least one letter',
    notAnId: (text) => `\`${text}\` cannot be an id: letters, numbers and . _ / & + - only`,
    reserved: (text) => `\`${text}\` has a meaning of its own here`,
    taken: (id, file) => `\`${id}\` is taken already, in \`${file}\``,
    broken: (file) => `\`${file}\` cannot be read, so nobody knows whether it names this id; mend it first`,
    nothing: 'there is no id here',
  },
};
