import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import type { Plan } from '../../model/plan.ts';
import type { Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { type Glossary, makeGlossary } from './glossary.ts';
import { type Reading, readText } from './reading.ts';

/** A text of a task as it was read, with the field that holds it as the file calls it. */
export interface TaskText {
  readonly field: string;
  readonly written: Written;
  readonly step: Step | undefined;
  readonly reading: Reading;
}

/** What a task says of its work and its product. */
export interface Wording {
  /**
   * Title, deliverables, results, and those of the steps. A group row has its title; what it hands down is read with the
   * tasks that inherit it. What a step inherits is read with its task.
   */
  readonly texts: readonly TaskText[];
  /** The signs of all texts. */
  readonly signs: number;
}

/** Reads what tasks say, each once for all rules. */
export class WordingReader {
  readonly #languageOf: (plan: Plan) => Language;
  readonly #changes: ReadonlyMap<string, WordChange>;
  readonly #books = new Map<Language, Book>();
  readonly #known = new Map<Task, Wording>();

  constructor(languageOf: (plan: Plan) => Language, changes: ReadonlyMap<string, WordChange>) {
    this.#languageOf = languageOf;
    this.#changes = changes;
  }

  /** What any other text of a plan says. Tasks share most of these: who decides, where the work comes from. */
  read(text: string, plan: Plan): Reading {
    const { glossary, others } = this.#bookOf(plan);
    let reading = others.get(text);
    if (reading === undefined) {
      reading = readText(text, glossary);
      others.set(text, reading);
    }
    return reading;
  }

  of(task: Task): Wording {
    let wording = this.#known.get(task);
    if (wording === undefined) {
      wording = wordingOf(task, this.#bookOf(task.plan).glossary);
      this.#known.set(task, wording);
    }
    return wording;
  }

  #bookOf(plan: Plan): Book {
    const language = this.#languageOf(plan);
    let book = this.#books.get(language);
    if (book === undefined) {
      book = { glossary: makeGlossary(language, this.#changes), others: new Map() };
      this.#books.set(language, book);
    }
    return book;
  }
}

/** The words of a language, and texts that were read with them. */
interface Book {
  readonly glossary: Glossary;
  readonly others: Map<string, Reading>;
}

function wordingOf(task: Task, glossary: Glossary): Wording {
  const texts: TaskText[] = [];
  let signs = add('title', task.title, undefined, texts, glossary);
  if (task.children.length > 0) return { texts, signs };
  signs |= addAll('deliverable', task.deliverables, undefined, texts, glossary);
  signs |= addAll('results', task.results, undefined, texts, glossary);
  for (const step of task.steps) {
    signs |= add('title', step.title, step, texts, glossary);
    if (step.deliverables !== task.deliverables)
      signs |= addAll('deliverable', step.deliverables, step, texts, glossary);
  }
  // What a list has grown by is kept with it: most tasks have two or three texts, and a list room for sixteen.
  return { texts: texts.slice(), signs };
}

/** Reads a text, as one of a task's. @returns its signs */
function add(field: string, written: Written, step: Step | undefined, texts: TaskText[], glossary: Glossary): number {
  const reading = readText(written.value, glossary);
  texts.push({ field, written, step, reading });
  return reading.signs;
}

function addAll(
  field: string,
  all: readonly Written[],
  step: Step | undefined,
  texts: TaskText[],
  glossary: Glossary,
): number {
  let signs = 0;
  for (const written of all) signs |= add(field, written, step, texts, glossary);
  return signs;
}
