import { calendarShapes } from '../../generated/calendar-shape.ts';
import { configShapes } from '../../generated/config-shape.ts';
import { organisationShapes } from '../../generated/organisation-shape.ts';
import { planShapes } from '../../generated/plan-shape.ts';
import { linkShapes, type Shape, type ShapeTable } from './shape.ts';

export type FileKind = 'plan' | 'organisation' | 'calendar' | 'config';

const tables: Readonly<Record<FileKind, () => ShapeTable>> = {
  plan: planShapes,
  organisation: organisationShapes,
  calendar: calendarShapes,
  config: configShapes,
};

const linked = new Map<FileKind, Shape>();

/** What the schema of a kind of file allows in it. */
export function shapeOf(kind: FileKind): Shape {
  let shape = linked.get(kind);
  if (shape === undefined) {
    shape = linkShapes(tables[kind]());
    linked.set(kind, shape);
  }
  return shape;
}
