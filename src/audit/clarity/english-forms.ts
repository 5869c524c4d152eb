import { bit, paperBits, softBits, verbBits, type WordClass } from './classes.ts';

/**
 * A list of English phrases with the forms that each has, set apart by commas, by their classes: verbs with -s and -ing;
 * with -ed an act is a state that can be checked, what goes on is one that cannot, what is made is neither. Nouns with -s.
 */
export function englishForms(list: string, kind: WordClass): (readonly [bits: number, forms: string])[] {
  const own = bit[kind];
  if ((own & nounBits) !== 0) return [[own, list + withPlurals(list)]];
  if ((own & verbBits) === 0) return [[own, list]];
  let present = '';
  let past = '';
  for (const phrase of list.split(',')) {
    const [verb = '', ...rest] = phrase.trim().split(' ');
    const ending = `${rest.map((word) => ` ${word}`).join('')},`;
    present += `${verb}${ending}${thirdPerson(verb)}${ending}${stemOf(verb)}ing${ending}`;
    past += `${irregular[verb] ?? pastOf(verb)}${ending}`;
  }
  return [
    [own, present],
    [(own & softBits) !== 0 ? bit.softState : kind === 'act' ? bit.state : 0, past],
  ];
}

const nounBits = paperBits | bit.trace | bit.thing | bit.event | bit.body;

function withPlurals(list: string): string {
  let plurals = '';
  for (const phrase of list.split(',')) plurals += `,${thirdPerson(phrase.trim())}`;
  return plurals;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return endsInY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastOf(verb: string): string {
  return endsInY(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

function stemOf(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return verb.slice(0, -1);
  return doublesItsEnd(verb) ? verb + verb.slice(-1) : verb;
}

function endsInY(verb: string): boolean {
  return /[^aeiou]y$/.test(verb);
}

/** One short syllable with one consonant at its end (plan, planned), and verbs stressed on the last one. */
function doublesItsEnd(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || /(?:sub|com|trans|re|per)mit$|enrol$/.test(verb);
}

const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  cast: 'cast',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  draw: 'drawn',
  drive: 'driven',
  fit: 'fitted',
  give: 'given',
  grow: 'grown',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lend: 'lent',
  make: 'made',
  pay: 'paid',
  put: 'put',
  run: 'run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  sow: 'sown',
  swear: 'sworn',
  take: 'taken',
  teach: 'taught',
  withdraw: 'withdrawn',
  write: 'written',
};
