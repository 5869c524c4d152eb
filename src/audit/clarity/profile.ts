import type { Language } from '../../locale/language.ts';

/** In what a language differs where texts are read. A Vietnamese word is a syllable: it takes more of them. */
export interface Profile {
  /** So many words of its own make a product something in particular. */
  readonly detail: number;
  /** Up to so many words name a field rather than a task. */
  readonly topicWords: number;
  /** Offices are written with a capital; without one the word means something else. */
  readonly needsCapitals: boolean;
  /** A noun comes last in its phrase: a test report is a report. In Vietnamese it comes first. */
  readonly headLast: boolean;
  /** Letters by which words of one stem are told; 0: words have no endings. */
  readonly stem: number;
}

export const profiles: Readonly<Record<Language, Profile>> = {
  en: { detail: 2, topicWords: 5, needsCapitals: false, headLast: true, stem: 5 },
  vi: { detail: 3, topicWords: 9, needsCapitals: true, headLast: false, stem: 0 },
};
