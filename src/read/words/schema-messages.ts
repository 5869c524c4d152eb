import type { Language } from '../../locale/language.ts';
import type { SchemaProblem } from '../schema/schema-problem.ts';
import { describeInEnglish } from './schema-messages-en.ts';
import { describeInVietnamese } from './schema-messages-vi.ts';

/** What a reader is told: what is wrong, why that matters where it is not plain, and what to do. */
export interface Wording {
  readonly message: string;
  readonly note?: string;
  readonly help?: string;
}

/** The words for what the schema check found, in the reader's language. */
export function describeSchemaProblem(data: SchemaProblem, language: Language): Wording {
  return language === 'vi' ? describeInVietnamese(data) : describeInEnglish(data);
}
