import { describe, expect, test } from 'vitest';
import { overlapsOf, planOf } from './finding-overlaps.ts';

const head = {
  unit: 'vien',
  units: [
    { id: 'vien', name: 'Viện Đo lường' },
    { id: 'ptn', name: 'Phòng Thử nghiệm', parent: 'vien' },
    { id: 'pkt', name: 'Phòng Kỹ thuật', parent: 'vien' },
    { id: 'to1', name: 'Tổ Áp suất', parent: 'ptn' },
  ],
};
const title = 'Hiệu chuẩn 18 áp kế chuẩn của Viện';
const task = (id: string, more: object = {}): Record<string, unknown> => ({ id, title, ...more });
const child = (unit: string, tasks: readonly Record<string, unknown>[], more: object = {}): string =>
  planOf(tasks, { unit, parent: 'year.plan.yaml', ...more });
const year = (tasks: readonly Record<string, unknown>[]): string => planOf(tasks, head);

describe('tasks that are one work by design', () => {
  test('are no overlap where a child plan carries out the task, by its id or by `of`', async () => {
    const byId = { 'year.plan.yaml': year([task('K1')]), 'ptn.plan.yaml': child('ptn', [task('K1')]) };
    expect(await overlapsOf(byId)).toEqual([]);
    const byOf = {
      'year.plan.yaml': year([task('K1')]),
      'ptn.plan.yaml': child('ptn', [task('N1', { of: 'K1' })], { period: '2026-Q2' }),
    };
    expect(await overlapsOf(byOf)).toEqual([]);
  });

  test('are an overlap where nothing says that one carries out the other', async () => {
    const files = { 'year.plan.yaml': year([task('K1')]), 'ptn.plan.yaml': child('ptn', [task('N1')]) };
    expect(await overlapsOf(files)).toEqual(['same K1 N1']);
  });

  test('are no overlap at two levels', async () => {
    const files = {
      'year.plan.yaml': year([task('K1')]),
      'ptn.plan.yaml': child('ptn', [task('N1', { of: 'K1' })], { period: '2026-H1' }),
      'to1.plan.yaml': planOf([task('M1', { of: 'N1' })], { unit: 'to1', parent: 'ptn.plan.yaml', period: '2026-Q2' }),
    };
    expect(await overlapsOf(files)).toEqual([]);
  });

  test('are no overlap where two units carry out their copies, or two plans their part of a task', async () => {
    const copies = {
      'year.plan.yaml': year([task('K1', { each: ['ptn', 'pkt'] })]),
      'a.plan.yaml': child('ptn', [task('K1')]),
      'b.plan.yaml': child('pkt', [task('K1')]),
    };
    expect(await overlapsOf(copies)).toEqual([]);
    const parts = {
      'year.plan.yaml': year([task('K1')]),
      'a.plan.yaml': child('ptn', [task('N1', { of: 'K1' })]),
      'b.plan.yaml': child('pkt', [task('N2', { of: 'K1' })]),
    };
    expect(await overlapsOf(parts)).toEqual([]);
  });

  test('are an overlap where one plan carries out a task twice', async () => {
    const files = {
      'year.plan.yaml': year([task('K1')]),
      'a.plan.yaml': child('ptn', [task('N1', { of: 'K1' }), task('N2', { of: 'K1' })]),
    };
    expect(await overlapsOf(files)).toEqual(['same N1 N2']);
  });

  test('are no overlap where a row carries out a task, and its tasks say the same', async () => {
    const row = { id: 'K1', title: 'Đo lường áp suất', children: [task('N1')] };
    const files = { 'year.plan.yaml': year([task('K1')]), 'ptn.plan.yaml': child('ptn', [row], { period: '2026-Q2' }) };
    expect(await overlapsOf(files)).toEqual([]);
  });
});

describe('work that each unit has', () => {
  const sisters = (more: object, other: object = more): Record<string, string> => ({
    'a.plan.yaml': planOf([task('A1', more)], { ...head, unit: 'ptn' }),
    'b.plan.yaml': planOf([task('B1', other)], { ...head, unit: 'pkt' }),
  });

  test('is no overlap where both do it time and again', async () => {
    expect(await overlapsOf(sisters({ repeat: 'month' }, { kind: 'routine' }))).toEqual([]);
    expect(await overlapsOf(sisters({ reports: 'month', when: '2026' }, { repeat: 'month' }))).toEqual([]);
    expect(await overlapsOf(sisters({ repeat: 'month' }, {}))).toEqual(['same A1 B1']);
    expect(await overlapsOf(sisters({ kind: 'project' }, { kind: 'routine' }))).toEqual(['same A1 B1']);
  });

  test('is no overlap where the title says that it is the own', async () => {
    const own = { title: 'Kiểm kê tài sản cố định của đơn vị năm 2026' };
    expect(await overlapsOf(sisters(own))).toEqual([]);
    expect(await overlapsOf(sisters({ title: 'Kiểm kê tài sản cố định của Viện năm 2026' }))).toEqual(['same A1 B1']);
  });

  test('is an overlap where a plan does not say whose it is, or one unit lies within the other', async () => {
    const routine = task('A1', { repeat: 'month' });
    const plan = (id: string, more: object) => planOf([{ ...routine, id }], more);
    const ofNobody = { 'a.plan.yaml': plan('A1', { ...head, unit: 'ptn' }), 'b.plan.yaml': plan('B1', {}) };
    expect(await overlapsOf(ofNobody)).toEqual(['same A1 B1']);
    const root = year([{ id: 'X', title: 'Mua 3 máy in' }]);
    for (const [one, other] of [
      ['ptn', 'to1'],
      ['to1', 'ptn'],
    ]) {
      const [a, b] = [child(one!, [routine]), child(other!, [{ ...routine, id: 'B1' }])];
      const nested = { 'year.plan.yaml': root, 'a.plan.yaml': a, 'b.plan.yaml': b };
      expect(await overlapsOf(nested)).toEqual(['same A1 B1']);
    }
    const sisters = { 'a.plan.yaml': child('ptn', [routine]), 'b.plan.yaml': child('pkt', [{ ...routine, id: 'B1' }]) };
    expect(await overlapsOf({ 'year.plan.yaml': root, ...sisters })).toEqual([]);
  });

  test('is an overlap within one unit', async () => {
    const files = { 'a.plan.yaml': planOf([task('A1', { repeat: 'month' }), task('A2', { repeat: 'month' })], head) };
    expect(await overlapsOf(files)).toEqual(['same A1 A2']);
  });
});
