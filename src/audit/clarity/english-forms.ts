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
    // A hyphen sets words apart: re-inspect, co-ordinate.
    const [, before = '', verb = '', behind = ''] = /^((?:re|co) )?(\S+)(.*)$/.exec(phrase.trim()) ?? [];
    for (const form of [verb, thirdPerson(verb), `${stemOf(verb)}ing`]) present += `${before}${form}${behind},`;
    past += `${before}${irregular[verb] ?? pastOf(verb)}${behind},`;
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
  if (verb.endsWith('e')) return `${verb}d`;
  return endsInY(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

function stemOf(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return verb.slice(0, -1);
  return doublesItsEnd(verb) ? verb + verb.slice(-1) : verb;
}

function endsInY(verb: string): boolean {
  return /[^aeiou]y$/.test(verb);
}

/** One short syllable with one consonant at its end (plan, planned), verbs stressed on the last one, and British -ll-. */
function doublesItsEnd(verb: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ||
    /(?:sub|com|trans|re|per)mit$|(?:trans|re)fer$|enrol$|control$|embed$|[bc]el$/.test(verb)
  );
}

const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  broadcast: 'broadcast',
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
  oversee: 'overseen',
  pay: 'paid',
  put: 'put',
  run: 'run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  sit: 'sat',
  sow: 'sown',
  swear: 'sworn',
  take: 'taken',
  teach: 'taught',
  undertake: 'undertaken',
  withdraw: 'withdrawn',
  write: 'written',
};
