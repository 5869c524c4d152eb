import { calendarShapes } from '../../generated/calendar-shape.ts';
import { configShapes } from '../../generated/config-shape.ts';
import { organisationShapes } from '../../generated/organisation-shape.ts';
import { planShapes } from '../../generated/plan-shape.ts';
import { rootShape, type Shape, type ShapeTable } from './shape.ts';

export type FileKind = 'plan' | 'organisation' | 'calendar' | 'config';

const tables: Readonly<Record<FileKind, ShapeTable>> = {
  plan: planShapes,
  organisation: organisationShapes,
  calendar: calendarShapes,
  config: configShapes,
};

/** What the schema of a kind of file allows in it. */
export function shapeOf(kind: FileKind): Shape {
  return rootShape(tables[kind]);
}
