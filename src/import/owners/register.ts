import { fold } from '../../text/fold.ts';
import { isShortFor } from './abbreviation.ts';
import { assignIds } from './member-ids.ts';
import { isOneShortForOther, keyOf } from './member-names.ts';
import { headWord } from './owner-words.ts';
import type { PersonName } from './person-name.ts';
import type { Owner } from './read-owners.ts';

/** A unit, person or class of units of the plan that is being made. */
export interface MemberDraft {
  readonly kind: 'unit' | 'person' | 'group';
  /** Empty until `settle` has given the ids. */
  id: string;
  /** The fullest name that was found. */
  name: string;
  /** The name that tables print, where it was found besides the full one. */
  short: string | undefined;
  readonly aliases: string[];
  /** Of a person: position and unit. */
  title: string | undefined;
  unit: MemberDraft | undefined;
  /** Of a unit: the one above it. */
  parent: MemberDraft | undefined;
  /** Found in the organisation that was there already: it is not written again. */
  readonly isKnown: boolean;
  /** Leads a task, alone or with others. */
  leads: boolean;
  external: boolean;
}

/** Two names that were taken for one. */
export interface SameName {
  readonly name: string;
  readonly member: MemberDraft;
}

/** Everybody that the tables of an import name, each once. */
export class Register {
  readonly #members: MemberDraft[] = [];
  readonly #byName = new Map<string, MemberDraft>();
  readonly #same: SameName[] = [];
  /** The unit whose plan is being read: `Chi cục` alone means it. */
  own: MemberDraft | undefined;

  get members(): readonly MemberDraft[] {
    return this.#members;
  }

  /** Names that were taken for short forms of others. */
  get shortForms(): readonly SameName[] {
    return this.#same;
  }

  /** Takes in a member of the organisation that is there already. */
  know(member: Pick<MemberDraft, 'kind' | 'id' | 'name' | 'short'>, names: readonly string[]): MemberDraft {
    const known: MemberDraft = { ...blank, ...member, aliases: [], isKnown: true };
    this.#members.push(known);
    for (const name of [member.id, member.name, member.short, ...names]) {
      if (name !== undefined && !this.#byName.has(keyOf(name))) this.#byName.set(keyOf(name), known);
    }
    return known;
  }

  /** A member of the organisation that was there already, by id. */
  memberById(id: string): MemberDraft | undefined {
    return this.#members.find((member) => member.isKnown && member.id === id);
  }

  isKnown(name: string): boolean {
    return this.#byName.has(keyOf(name));
  }

  /** The member that an owner stands for; a new one where nobody has the name. */
  memberFor(owner: Owner): MemberDraft {
    if (owner.kind === 'person') return this.person(owner.person);
    if (owner.kind === 'class') return this.#find(owner.name) ?? this.#add('group', owner.name);
    return this.unit(owner.name);
  }

  unit(name: string): MemberDraft {
    const found = this.#find(name);
    if (found !== undefined) return found;
    if (this.own !== undefined && headWord(this.own.name) === fold(name)) return this.own;
    const related = this.#members.find((one) => one.kind === 'unit' && isOneShortForOther(one, name));
    if (related === undefined) return this.#add('unit', name);
    this.#join(related, name);
    return related;
  }

  person({ name, title, unit }: PersonName): MemberDraft {
    const person = this.#find(name) ?? this.#byGivenName(name) ?? this.#completed(name) ?? this.#add('person', name);
    if (person.isKnown || person.kind !== 'person') return person;
    person.title ??= title;
    if (unit !== undefined) person.unit ??= this.unit(unit);
    return person;
  }

  #find(name: string): MemberDraft | undefined {
    return this.#byName.get(keyOf(name));
  }

  /** `Thắng` alone is the one person of that name whose full name is known. */
  #byGivenName(name: string): MemberDraft | undefined {
    if (name.includes(' ')) return undefined;
    const named = this.#members.filter(
      (one) => one.kind === 'person' && one.name.includes(' ') && fold(one.name).endsWith(` ${fold(name)}`),
    );
    if (named.length !== 1) return undefined;
    this.#join(named[0]!, name);
    return named[0];
  }

  /** `Mai`, who was named before, has this full name, where nobody else of it has been found. */
  #completed(name: string): MemberDraft | undefined {
    const given = name.split(' ').at(-1)!;
    const short = given === name ? undefined : this.#find(given);
    if (short === undefined || short.kind !== 'person' || short.isKnown || short.name.includes(' ')) return undefined;
    this.#byName.set(keyOf(name), short);
    this.#same.push({ name: short.name, member: short });
    short.aliases.push(short.name);
    short.name = name;
    return short;
  }

  /** One unit by two names that no rule of abbreviation joins: `Văn phòng` below the heading `Văn phòng Ủy ban`. */
  unitNamed(full: string, short: string): MemberDraft {
    const member = this.#find(short) ?? this.unit(full);
    this.#byName.set(keyOf(full), member);
    this.#byName.set(keyOf(short), member);
    if (member.isKnown || member.kind !== 'unit') return member;
    member.name = full;
    member.short ??= short;
    return member;
  }

  /** Gives everybody an id, once all names are known. */
  settle(): void {
    const known = this.#members.filter(({ isKnown }) => isKnown);
    assignIds(
      this.#members.filter(({ isKnown }) => !isKnown),
      new Set(known.map(({ id }) => id)),
    );
  }

  #add(kind: MemberDraft['kind'], name: string): MemberDraft {
    const member: MemberDraft = { ...blank, kind, id: '', name, aliases: [] };
    this.#members.push(member);
    this.#byName.set(keyOf(name), member);
    return member;
  }

  /** The fuller of two names is the name, the other one is short for it. */
  #join(member: MemberDraft, name: string): void {
    this.#byName.set(keyOf(name), member);
    this.#same.push({ name, member });
    if (member.isKnown || member.kind === 'person') {
      if (member.kind === 'person') member.aliases.push(name);
      return;
    }
    const isFuller = isShortFor(member.name, name);
    const shorter = isFuller ? member.name : name;
    if (isFuller) member.name = name;
    if (member.short === undefined) member.short = shorter;
    else if (keyOf(member.short) !== keyOf(shorter)) member.aliases.push(shorter);
  }
}

const blank = {
  short: undefined,
  title: undefined,
  unit: undefined,
  parent: undefined,
  isKnown: false,
  leads: false,
  external: false,
} as const;
