import type { CalendarData } from '../calendar/calendar-data.ts';
import { createWorkingCalendar, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Span, Written } from '../model/written.ts';
import { joinCalendars, readCalendarField, readCalendarFile } from './build/calendar-file.ts';
import { countryDays } from './build/country-days.ts';
import { valueAt } from './build/fields.ts';
import { readOrganisation } from './build/organisation.ts';
import { reportInvalid } from './build/reading.ts';
import type { Document } from './documents.ts';
import type { NamedFiles } from './named-files.ts';
import { headPlace, type PlanFile } from './plan-files.ts';
import type { TreeNode } from './yaml/tree.ts';

/** An organisation, and whether all its members are in it: of one that could not be read nobody knows who belongs. */
export interface KnownOrganisation {
  readonly organisation: Organisation;
  readonly membersKnown: boolean;
}

interface Input {
  readonly files: NamedFiles;
  /** The years that the plans speak of. */
  readonly years: readonly number[];
}

/** Builds organisations, each file's once, so that plans that name one share its people. */
export class Organisations {
  readonly #input: Input;
  readonly #ofFile = new Map<Document, Promise<Organisation | undefined>>();
  readonly #ofPlan = new Map<PlanFile, KnownOrganisation>();
  readonly #calendars = new Map<Document, CalendarData>();

  constructor(input: Input) {
    this.#input = input;
  }

  /** The organisation of a plan: the one it names, or its parent's, with what it adds to it. The parent comes first. */
  async ofPlan(plan: PlanFile): Promise<KnownOrganisation> {
    const base = await this.#baseOf(plan);
    const { document } = plan;
    const { tree } = document;
    const calendarNode = valueAt(tree, 'calendar');
    const adds = ['units', 'people', 'groups', 'calendar'].some((key) => valueAt(tree, key) !== undefined);
    let known: KnownOrganisation;
    if (base.organisation !== undefined && !adds) {
      known = { organisation: base.organisation, membersKnown: base.known };
    } else {
      const own = calendarNode && (await this.#calendar(document, calendarNode));
      document.reading.membersKnown = base.known;
      const organisation = readOrganisation(document.reading, adds ? tree : undefined, {
        calendar: own ?? base.organisation?.calendar ?? ordinaryWeeks(),
        calendarPlace: calendarNode ?? plan.organisationPath ?? plan.parentPath ?? headPlace(document),
        organisation: base.organisation,
      });
      known = { organisation, membersKnown: base.known };
    }
    this.#ofPlan.set(plan, known);
    return known;
  }

  /** The organisation that a file holds; undefined where the file is broken or something else. */
  ofFile(document: Document): Promise<Organisation | undefined> {
    let organisation = this.#ofFile.get(document);
    if (organisation === undefined) {
      organisation = this.#read(document);
      this.#ofFile.set(document, organisation);
    }
    return organisation;
  }

  async #baseOf(plan: PlanFile): Promise<{ organisation: Organisation | undefined; known: boolean }> {
    const { organisationPath, parentPath, parent, document } = plan;
    if (organisationPath !== undefined) {
      const named = await this.#input.files.open(document, organisationPath, 'organisation');
      const organisation = named && (await this.ofFile(named));
      return { organisation, known: organisation !== undefined };
    }
    const inherited = parent && this.#ofPlan.get(parent);
    if (inherited !== undefined) return { organisation: inherited.organisation, known: inherited.membersKnown };
    return { organisation: undefined, known: parentPath === undefined };
  }

  async #read(document: Document): Promise<Organisation | undefined> {
    if (document.tree === undefined || document.kind !== 'organisation') return undefined;
    const node = valueAt(document.tree, 'calendar');
    const calendar = node === undefined ? ordinaryWeeks() : await this.#calendar(document, node);
    const calendarPlace: Span = node ?? headPlace(document);
    return readOrganisation(document.reading, document.tree, { calendar, calendarPlace, organisation: undefined });
  }

  async #calendar(document: Document, node: TreeNode): Promise<WorkingCalendar> {
    const { reading } = document;
    const field = readCalendarField(reading, node);
    const days = field.country && (await this.#country(document, field.country));
    const own = { years: field.years };
    const file = field.file && (await this.#input.files.open(document, field.file, 'calendar'));
    const read = file && this.daysOf(file);
    return createWorkingCalendar(days ?? { years: {} }, {
      overrides: read === undefined ? own : joinCalendars(read, own),
      ...(field.week === undefined ? {} : { week: field.week }),
      ...(field.hours === undefined ? {} : { hours: field.hours }),
    });
  }

  /** The days that a calendar file holds; undefined where the file is broken. */
  daysOf(document: Document): CalendarData | undefined {
    const before = this.#calendars.get(document);
    if (before !== undefined || document.tree === undefined) return before;
    const data = readCalendarFile(document.reading, document.tree);
    this.#calendars.set(document, data);
    return data;
  }

  async #country({ reading }: Document, country: Written): Promise<CalendarData | undefined> {
    const days = await countryDays(country.value, this.#input.years);
    if (days === undefined) reportInvalid(reading, country, 'calendar', { problem: 'country', text: country.value });
    return days;
  }
}

/** Mondays to Fridays, eight hours: what is taken where no calendar is named. */
function ordinaryWeeks(): WorkingCalendar {
  return createWorkingCalendar({ years: {} });
}
