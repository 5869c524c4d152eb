import { fold } from '../../text/fold.ts';
import { isShortFor } from './abbreviation.ts';
import type { MemberDraft } from './register.ts';

/** Names are compared without case, marks that vary, dashes and full stops; `KH&CN` is `KHCN`. */
export function keyOf(name: string): string {
  return fold(name.normalize('NFC').replace(/(?<=\p{Lu})[&-](?=\p{Lu})/gu, ''))
    .replace(/[–—-]/g, ' ')
    .replace(/[.]/g, '. ')
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
}

/** Whether a name and one of those that a member has are short and long forms of each other. */
export function isOneShortForOther({ name, short, aliases }: MemberDraft, other: string): boolean {
  return [name, short, ...aliases].some(
    (one) => one !== undefined && (isShortFor(other, one) || isShortFor(one, other)),
  );
}
