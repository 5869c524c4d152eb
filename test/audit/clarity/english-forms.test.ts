import { describe, expect, test } from 'vitest';
import { bit, type WordClass } from '../../../src/audit/clarity/classes.ts';
import { englishForms } from '../../../src/audit/clarity/english-forms.ts';

/** The forms of a list, by the names of their classes. */
function formsOf(list: string, kind: WordClass): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [bits, forms] of englishForms(list, kind)) {
    const name = Object.entries(bit).find(([, own]) => own === bits)?.[0] ?? 'none';
    const phrases = forms.split(',').map((phrase) => phrase.trim());
    found[name] = [...new Set(phrases.filter((phrase) => phrase !== ''))].sort();
  }
  return found;
}

describe('the forms of an English verb', () => {
  test.each([
    ['test', 'tests', 'testing', 'tested'],
    ['issue', 'issues', 'issuing', 'issued'],
    ['publish', 'publishes', 'publishing', 'published'],
    ['launch', 'launches', 'launching', 'launched'],
    ['assess', 'assesses', 'assessing', 'assessed'],
    ['fix', 'fixes', 'fixing', 'fixed'],
    ['certify', 'certifies', 'certifying', 'certified'],
    ['survey', 'surveys', 'surveying', 'surveyed'],
    ['type', 'types', 'typing', 'typed'],
    ['agree', 'agrees', 'agreeing', 'agreed'],
    ['plan', 'plans', 'planning', 'planned'],
    ['plant', 'plants', 'planting', 'planted'],
    ['arm', 'arms', 'arming', 'armed'],
    ['clean', 'cleans', 'cleaning', 'cleaned'],
    ['visit', 'visits', 'visiting', 'visited'],
    ['submit', 'submits', 'submitting', 'submitted'],
    ['transfer', 'transfers', 'transferring', 'transferred'],
    ['offer', 'offers', 'offering', 'offered'],
    ['enrol', 'enrols', 'enrolling', 'enrolled'],
    ['enroll', 'enrolls', 'enrolling', 'enrolled'],
    ['control', 'controls', 'controlling', 'controlled'],
    ['cancel', 'cancels', 'cancelling', 'cancelled'],
    ['embed', 'embeds', 'embedding', 'embedded'],
    ['set up', 'sets up', 'setting up', 'set up'],
    ['carry out', 'carries out', 'carrying out', 'carried out'],
    ['bring up to date', 'brings up to date', 'bringing up to date', 'brought up to date'],
    ['co ordinate', 'co ordinates', 'co ordinating', 'co ordinated'],
    ['re inspect', 're inspects', 're inspecting', 're inspected'],
    ['oversee', 'oversees', 'overseeing', 'overseen'],
  ])('of `%s` are `%s`, `%s` and `%s`', (verb, third, gerund, past) => {
    expect(formsOf(verb, 'act')).toEqual({ act: [...new Set([verb, third, gerund])].sort(), state: [past] });
  });

  test('in the past are a state where it is an act, a soft one where it goes on, and neither where it makes something', () => {
    expect(Object.keys(formsOf('sign', 'act'))).toEqual(['act', 'state']);
    expect(Object.keys(formsOf('monitor', 'activity'))).toEqual(['activity', 'softState']);
    expect(Object.keys(formsOf('improve', 'slogan'))).toEqual(['slogan', 'softState']);
    expect(Object.keys(formsOf('draft', 'make'))).toEqual(['make', 'none']);
  });

  test('are made for each of a list', () => {
    expect(formsOf('sign, hand over', 'act')).toEqual({
      act: ['hand over', 'handing over', 'hands over', 'sign', 'signing', 'signs'],
      state: ['handed over', 'signed'],
    });
  });
});

describe('the forms of an English noun', () => {
  test.each([
    ['document', 'report', 'reports'],
    ['document', 'policy', 'policies'],
    ['record', 'licence', 'licences'],
    ['trace', 'paper', 'papers'],
    ['thing', 'box', 'boxes'],
    ['event', 'day', 'days'],
    ['body', 'church', 'churches'],
  ] as const)('of the class "%s" are `%s` and `%s`', (kind, noun, plural) => {
    expect(formsOf(noun, kind)).toEqual({ [kind]: [noun, plural].sort() });
  });

  test('stand beside those of the others in a list', () => {
    expect(formsOf('budget, plan', 'document')).toEqual({ document: ['budget', 'budgets', 'plan', 'plans'] });
  });
});

test.each(['degree', 'state', 'grammar', 'each'] as const)('a word of the class "%s" has the one form', (kind) => {
  expect(formsOf('robust, in place', kind)).toEqual({ [kind]: ['in place', 'robust'] });
});
