import type { Language } from '../../locale/language.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What the language server says in an editor, beside findings. */
export interface EditorWords {
  /** The lists of a file, by their key. */
  readonly sections: Readonly<Record<'objectives' | 'tasks' | 'units' | 'people' | 'groups', string>>;
  readonly completion: {
    readonly all: string;
    readonly issued: string;
    readonly today: string;
    readonly lastWorkday: (month: string) => string;
    readonly ignore: string;
    readonly ignoreFile: string;
    readonly newItem: Readonly<Record<'task' | 'step' | 'objective' | 'person' | 'unit' | 'group' | 'measure', string>>;
  };
  readonly hover: HoverWords;
  readonly actions: {
    readonly ignore: (rule: string) => string;
    readonly ignoreInFile: (rule: string) => string;
    /** Stands where the reason is to be written. */
    readonly reason: string;
    readonly fixAll: string;
  };
  readonly rename: {
    readonly empty: string;
    readonly notAnId: (text: string) => string;
    readonly reserved: (text: string) => string;
    readonly taken: (id: string, file: string) => string;
    readonly broken: (file: string) => string;
    readonly nothing: string;
  };
}

/** Labels of what is shown under the mouse. */
export interface HoverWords {
  readonly loads: Readonly<Record<'month' | 'given' | 'supply' | 'share', string>>;
  readonly capacity: (share: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly leave: (days: string) => string;
  readonly notPlanned: string;
  readonly external: string;
  readonly head: (name: string) => string;
  readonly parent: (name: string) => string;
  readonly leads: (tasks: string) => string;
  readonly lead: (names: string) => string;
  readonly support: (names: string) => string;
  readonly deliverable: (text: string) => string;
  readonly due: (day: string) => string;
  readonly unscheduled: string;
  readonly more: (number: number) => string;
  readonly examples: (examples: string) => string;
  readonly span: (from: string, until: string) => string;
  readonly assumed: string;
  readonly dayOff: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly noEffort: string;
  readonly nobody: string;
  readonly turns: (number: number) => string;
}

const catalogues: Readonly<Record<Language, EditorWords>> = { en, vi };

export function editorWords(language: Language): EditorWords {
  return catalogues[language];
}
