import type { Language } from '../../locale/language.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import { type FileKind, shapeOf } from '../../read/schema/file-shapes.ts';
import { type Shape, shapeAt } from '../../read/schema/shape.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Analysis } from '../analysis/analyse.ts';
import type { PathStep, SchemaDocs } from '../schema/schema-docs.ts';
import type { Workspace } from '../session/workspace.ts';
import type { WritingPlace } from './place.ts';

/** Where something is being written, and all that is known around it. */
export interface Scene {
  readonly workspace: Workspace;
  readonly docs: SchemaDocs;
  readonly file: SourceFile;
  readonly kind: FileKind;
  readonly language: Language;
  readonly analysis: Analysis | undefined;
  /** As they were when the plans were last looked at. */
  readonly plan: Plan | undefined;
  readonly organisation: Organisation | undefined;
  readonly place: WritingPlace;
  readonly field: Field;
}

/** A place in a schema. */
export interface Field {
  readonly shape: Shape | undefined;
  /** The name of the thing that has the field. */
  readonly section: string | undefined;
  /** Undefined for the file as a whole. */
  readonly key: string | undefined;
}

export function fieldAt(kind: FileKind, path: readonly PathStep[]): Field {
  let shape: Shape | undefined = shapeOf(kind);
  let section: string | undefined;
  let key: string | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      section = shape?.name;
      key = step;
      shape = shapeAt(shape, step);
    } else shape = shape?.items;
  }
  return { shape, section, key };
}
