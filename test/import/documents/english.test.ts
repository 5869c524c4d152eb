import { describe, expect, test } from 'vitest';
import { columnsOf, importingDocument, leftOutOf, remarksOf } from '../importing.ts';

describe('plans in English', () => {
  test('an annual work plan by quarters: outputs over their activities, ticks, shading and words', async () => {
    const { plan, tables, task, ...rest } = await importingDocument('awp-four-quarters.xlsx');
    expect(plan).toMatchObject({ period: 2026, language: 'en' });
    expect(tables[0]).toMatchObject({ head: { first: 3, last: 4 }, rows: { in: 6, tasks: 5, leftOut: 1 } });
    expect(leftOutOf(tables[0]!)).toEqual(['10 total']);
    expect(task('Train 24 inspectors')).toEqual({
      title: 'Train 24 inspectors in four provinces',
      objective: 'Output 1: Calibration services reach 200 producers',
      lead: 'Metrology Institute',
      when: '2026-Q1/2026-Q2',
      budget: expect.stringMatching(/^45.?000$/),
      extra: { 'Planned Budget – Funding Source': 'TRAC', 'Planned Budget – Budget Description': 'Training' },
    });
    expect(task('Procure')).toMatchObject({ lead: 'Procurement Unit', when: '2026-Q2' });
    expect(task('Run calibration days')).toMatchObject({
      lead: ['Metrology Institute', 'provincial departments'],
      steps: [{ when: '2026-Q2' }, { when: '2026-Q4' }],
    });
    expect(task('Publish the guide')).toMatchObject({
      objective: 'Output 2: The law on measurement is applied',
      steps: [
        { title: 'draft', when: '2026-Q3' },
        { title: 'print', when: '2026-Q4' },
      ],
    });
    expect(remarksOf({ ...rest, plan, tables }, 'shaded').map((text) => text.slice(0, 2))).toEqual(['D6', 'D7']);
  });

  test('a workbook of a Mac: dates from 1904, formulas and one that went wrong, percent', async () => {
    const { plan, tables, task, ...rest } = await importingDocument('land-registry-1904.xlsx');
    expect(tables[0]!.rows).toMatchObject({ in: 2, tasks: 2, leftOut: 0 });
    // Serial 44711 of 1904 is 31 May 2026.
    expect(task('Train 40 staff')).toEqual({
      title: 'Train 40 staff of the registry',
      lead: 'Registry Office',
      due: '2026-05-31',
      measures: [{ target: 95, unit: '%' }],
    });
    expect(task('Digitise')).toMatchObject({ due: '2026-06-30', measures: [{ target: 1200 }], budget: 'USD 5,000' });
    expect(remarksOf({ ...rest, plan, tables }, 'formula-error')).toEqual(['F3: #REF!']);
  });

  test('a ministry in its financial year: directorates as headings, dependencies that are no partners', async () => {
    const { plan, tables, task, organisation } = await importingDocument('ministry-operational-plan.csv');
    expect(plan).toMatchObject({ title: 'Annual Operational Plan 2022/23', period: '2022-04/2023-03' });
    expect(tables[0]!.rows).toMatchObject({ in: 8, tasks: 5, groups: 2, leftOut: 1 });
    expect(columnsOf(tables[0]!)).toMatchObject({ C: 'lead', D: 'extra', E: 'when', F: 'deliverable' });
    expect(task('Submit an approved')).toEqual({
      title: 'Submit an approved skills plan and training report',
      lead: 'Skills Development Facilitator',
      when: '2023-01/2023-03',
      deliverable: ['Skills plan', 'Training report'],
      extra: { Dependencies: 'connectivity' },
    });
    expect(task('Coordinate')).toMatchObject({ when: '2022-08' });
    expect(task('Support staff')).toMatchObject({ lead: 'Director: HRD and PMDS', when: '2022-04-01/2023-03-31' });
    expect(task('Draft contracts')).toMatchObject({ kind: 'routine', extra: { Dependencies: 'All branches' } });
    expect(task('Report on litigation')).toMatchObject({ repeat: 'quarter' });
    expect(organisation.units).toHaveLength(3);
  });

  test('an association: people of other countries, start and end, notes below', async () => {
    const { plan, tables, task, organisation } = await importingDocument('ngo-action-plan.docx');
    expect(plan).toMatchObject({
      title: 'Action plan 2026',
      period: 2026,
      issued: '2026-01-12',
      unit: 'harbour-trust',
    });
    expect(tables[0]!.rows).toMatchObject({ in: 4, tasks: 4, leftOut: 0 });
    expect(task('Survey 300 households')).toEqual({
      title: 'Survey 300 households on food prices',
      lead: 'Ruth Adeyemi',
      support: ['Tom Brown', 'Priya Nair'],
      when: '2026-03-01/2026-04-15',
      deliverable: 'Data set and short report',
      extra: { Status: 'Not started' },
    });
    expect(task('Redesign')).toMatchObject({ when: '2026-05/2026-06' });
    expect(task('Recruit')).toMatchObject({ lead: 'Finance team', due: '2026-Q3' });
    expect(task('Publish')).toMatchObject({ lead: ['Tom Brown', 'Sofia Mendes'], due: '2026-11' });
    expect(organisation.people).toHaveLength(4);
  });

  test('a list of a project office: codes, one of them twice, durations beside dates', async () => {
    const { plan, tables, task } = await importingDocument('project-list.xls');
    expect(plan).toMatchObject({ title: 'Website relaunch', period: 2026 });
    expect(tables[0]!.rows).toMatchObject({ in: 4, tasks: 4, leftOut: 0 });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['WEB-1', 'WEB-2', 'WEB-3', 'WEB-3-2']);
    expect(task('Collect content')).toMatchObject({
      lead: 'Communications team',
      when: '2026-02-02/2026-02-27',
      extra: { Duration: '20 days' },
    });
    expect(task('Build the templates')).toMatchObject({ note: 'after WEB-1' });
    expect(task('Test with ten')).toMatchObject({ lead: ['Communications team', 'IT'], due: '2026-05-08' });
    expect(task('Go live')).toMatchObject({ due: '2026-05' });
  });

  test('a team in Markdown: effort in days, hours and percent, parts below a task', async () => {
    const { plan, tables, task } = await importingDocument('team-plan.md');
    expect(plan).toMatchObject({ period: '2026-04/2026-06' });
    expect(tables[0]!.rows).toMatchObject({ in: 4, tasks: 3, groups: 1, leftOut: 0 });
    expect(task('Move the booking form')).toMatchObject({
      lead: 'IT team',
      support: ['Communications'],
      due: '2026-04-30',
      effort: '12d',
      children: ['Test with ten volunteers', 'Switch over'],
    });
    expect(task('Test with ten')).toMatchObject({ due: '2026-04-17', effort: '6h', deliverable: 'Test notes' });
    expect(task('Switch over')).toMatchObject({ effort: '1.5d' });
    expect(task('Answer requests')).toMatchObject({ repeat: { every: 'week', due: 'fri' }, effort: '10%' });
  });

  test('a university: a head of two rows, a blank column, lettered rows below merged cells, a note', async () => {
    const { plan, tables, task, ...rest } = await importingDocument('northfield-university.xlsx');
    expect(plan).toMatchObject({ title: 'Operational plan 2026', issued: '2026-01-19' });
    expect(tables[0]).toMatchObject({
      head: { first: 5, last: 6 },
      rows: { in: 10, tasks: 6, groups: 3, leftOut: 1 },
    });
    expect(leftOutOf(tables[0]!)).toEqual(['16 below']);
    expect(task('Review 24 degree')).toEqual({
      title: 'Review 24 degree programmes',
      lead: 'Academic Registry',
      support: ['All faculties'],
      when: '2026-03/2026-06',
      children: ['Programmes in science', 'Programmes in the arts'],
    });
    expect(task('Programmes in science')).toEqual({
      title: 'Programmes in science',
      measures: [{ target: 14, unit: 'programmes' }],
      note: 'with external readers',
    });
    expect(task('Open the new timetable')).toMatchObject({
      due: '2026-08-31',
      measures: [{ target: 6000, unit: 'accounts' }],
    });
    expect(task('Publish the register')).toMatchObject({ due: { from: 'issued', workdays: 30 } });
    expect(task('Test fire alarms')).toMatchObject({ repeat: 'quarter', support: ['Security Unit'] });
    expect(task('Replace the boilers')).toMatchObject({ dueText: 'when funds allow', note: 'USD 90,000' });
    expect(remarksOf({ ...rest, plan, tables }, 'kept-as-text')).toEqual(['F15: when funds allow']);
  });

  test('a council: a table for each department with the same head', async () => {
    const { plan, tables, task, organisation, ...rest } = await importingDocument('riverside-council.docx');
    expect(plan).toMatchObject({ period: '2026-07/2026-09', unit: 'riverside-council' });
    expect(tables).toHaveLength(1);
    // The lines above the tables head their rows.
    expect(tables[0]!.rows).toMatchObject({ in: 6, tasks: 4, groups: 2, leftOut: 0 });
    expect(plan.tasks.map(({ title }) => title)).toEqual(['Parks', 'Libraries']);
    expect(task('Parks').children).toEqual(['Plant 250 trees along the river path', 'Repaint twelve playgrounds']);
    expect(task('Plant 250 trees')).toMatchObject({ lead: 'Grace Okoro', due: '2026-09-25' });
    expect(task('Repaint')).toMatchObject({ lead: 'Daniel Frost', due: '2026-08' });
    expect(task('Move 8,000 books')).toMatchObject({ lead: ['Helen Marsh', 'Daniel Frost'], due: '2026-08-13' });
    expect(task('Hold reading hours')).toMatchObject({ repeat: 'week' });
    const home = Object.fromEntries(organisation.people.map(({ name, unit }) => [name, unit]));
    expect(home).toEqual({
      'Grace Okoro': 'parks-department',
      'Daniel Frost': 'parks-department',
      'Helen Marsh': 'library-service',
    });
    expect(remarksOf({ ...rest, plan, tables, organisation }, 'excluded')).toEqual(['E2: before 14 August 2026']);
  });

  test('a health office: a typed date, a quarter, the middle of a month, a duty', async () => {
    const { plan, tables, task } = await importingDocument('health-office.xlsx');
    expect(tables[0]!.rows).toMatchObject({ in: 7, tasks: 6, leftOut: 1 });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['HO-1', 'HO-2', 'HO-3', 'HO-4', 'HO-5', 'HO-6']);
    expect(task('Vaccinate')).toMatchObject({
      lead: 'Immunisation Unit',
      support: ['Village health workers'],
      due: '2026-05-29',
      effort: '40d',
    });
    expect(task('Inspect 36')).toMatchObject({ due: '2026-Q2' });
    expect(task('Repair')).toMatchObject({ due: '2026-08', dueText: 'mid-August 2026' });
    expect(task('Send the disease report')).toMatchObject({ repeat: { every: 'month', due: 5 } });
    expect(task('Replace the ambulance')).toMatchObject({ dueText: 'to be confirmed' });
    expect(task('Answer calls')).toMatchObject({ kind: 'routine' });
  });
});
