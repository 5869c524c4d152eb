import type { Language } from '../../../locale/language.ts';
import { fold } from '../../../text/fold.ts';

/** What in a title says that every unit has its own of it. */
const own: Readonly<Record<Language, string>> = {
  en: "our | own | of the unit | of the team | of our unit | team's | unit's",
  vi: 'của đơn vị | của cơ quan | của mình | nội bộ đơn vị | nội bộ phòng | phòng mình | đơn vị mình | cơ quan mình',
};

/** Words by which a title says that it speaks of the unit's own, folded. */
export function ownWords(language: Language): readonly string[] {
  return fold(own[language]).split(' | ');
}
