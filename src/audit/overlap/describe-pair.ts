import type { Language } from '../../locale/language.ts';
import { formatCodes } from '../../locale/lists.ts';
import { during, writeStretch } from '../stretch.ts';
import type { Pair } from './pair.ts';

interface Wording {
  says(task: string, phrases: string): string;
  oneLead(name: string): string;
  twoLeads(first: string, second: string): string;
  twoUnits(first: string, second: string): string;
  readonly sameProduct: string;
  time(from: string, until: string): string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    says: (task, phrases) => `only \`${task}\` says ${phrases}`,
    oneLead: (name) => `${name} leads both`,
    twoLeads: (first, second) => `the leads differ: ${first} and ${second}`,
    twoUnits: (first, second) => `the units differ: ${first} and ${second}`,
    sameProduct: 'the products are alike',
    time: (from, until) => `both are worked on ${during(from, until, 'en')}`,
  },
  vi: {
    says: (task, phrases) => `riêng \`${task}\` có ${phrases}`,
    oneLead: (name) => `cùng do ${name} chủ trì`,
    twoLeads: (first, second) => `khác người chủ trì: ${first} và ${second}`,
    twoUnits: (first, second) => `khác đơn vị: ${first} và ${second}`,
    sameProduct: 'sản phẩm như nhau',
    time: (from, until) => `thời gian trùng nhau: ${writeStretch(from, until, 'vi')}`,
  },
};

/** As a note: what each says that the other does not, who leads, and when both are worked on. The earlier task first. */
export function describeDifference(pair: Pair, language: Language): string {
  const words = wordings[language];
  const parts: string[] = [];
  if (pair.onlyOther.length > 0) parts.push(words.says(pair.other, formatCodes(pair.onlyOther, language)));
  if (pair.only.length > 0) parts.push(words.says(pair.task, formatCodes(pair.only, language)));
  const [lead, otherLead] = pair.leads;
  const [unit, otherUnit] = pair.units;
  if (lead !== null && otherLead !== null) {
    parts.push(pair.sameLead ? words.oneLead(lead) : words.twoLeads(otherLead, lead));
  }
  // Where the leads are the units, that has been said.
  const isSaid = unit === lead && otherUnit === otherLead;
  if (unit !== null && otherUnit !== null && !pair.sameUnit && !isSaid) parts.push(words.twoUnits(otherUnit, unit));
  if (pair.sameProduct) parts.push(words.sameProduct);
  parts.push(words.time(...pair.time));
  return parts.join('; ');
}
