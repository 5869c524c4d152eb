import { describe, expect, it } from 'vitest';
import { check, fixed, found, plan, task } from './schema-checking.ts';

describe('checkSchema on keys', () => {
  const allowedIn = (data: unknown) => (data as { allowed: readonly string[] }).allowed;

  it('reports a misspelt key at the key, with the right one', async () => {
    const [[place, data] = []] = await found('plan', task('delivrable: Biên bản'));
    expect(place).toBe('6:5 unknown-key «delivrable»');
    expect(data).toMatchObject({ key: 'delivrable', suggestion: 'deliverable', because: 'spelling' });
    expect(allowedIn(data)).toContain('dueText');
    expect(await fixed('plan', task('delivrable: Biên bản'))).toEqual(['unsafe', 'deliverable: Biên bản']);
  });

  it.each([
    ['Lead: tho', 'lead: tho'],
    ['due-text: Theo tiến độ', 'dueText: Theo tiến độ'],
    ['"lead ": tho', 'lead: tho'],
  ])('mends a key that differs in case, spaces or signs only: %s', async (line, mended) => {
    expect(await fixed('plan', task(line))).toEqual(['safe', mended]);
  });

  it.each([
    ['chủ trì: tho', 'lead'],
    ['Đơn vị phối hợp: [tho]', 'support'],
    ['sản phẩm: Biên bản', 'deliverable'],
    ['Thời hạn hoàn thành: 2026-06', 'due'],
    ['owner: tho', 'lead'],
    ['deadline: 2026-06', 'due'],
    ['depends_on: [KH-00]', 'after'],
    ['Ghi chú: gấp', 'note'],
  ])('names the key that another name stands for: %s', async (line, key) => {
    const [[, data] = []] = await found('plan', task(line));
    expect(data).toMatchObject({ suggestion: key, because: 'name' });
  });

  it('takes the key that its place has', async () => {
    const text =
      'units: [{ id: a, name: A, owner: b, thủ trưởng: c }]\npeople: [{ id: b, họ và tên: B, chức vụ: C }]\n';
    const suggestions = (await found('organisation', text)).map(([, data]) => data);
    expect(suggestions).toMatchObject([
      { suggestion: 'head' },
      { suggestion: 'head' },
      { suggestion: 'name' },
      { suggestion: 'title' },
    ]);
  });

  it('tells start and end apart from misspellings, and leaves them to be joined by hand', async () => {
    const { findings } = await check('plan', task('start: 2026-03-01', 'kết thúc: 2026-03-31'));
    expect(findings.map(({ data, fixes }) => [data, fixes])).toMatchObject([
      [{ key: 'start', suggestion: 'when', because: 'half' }, []],
      [{ key: 'kết thúc', suggestion: 'when', because: 'half' }, []],
    ]);
  });

  it('offers no repair that would write a key twice', async () => {
    const { findings } = await check('plan', task('lead: tho', 'owner: thang'));
    expect(findings.map(({ data, fixes }) => [data, fixes])).toMatchObject([[{ suggestion: 'lead' }, []]]);
  });

  it('reports a key like no other without a suggestion', async () => {
    const [[, data] = []] = await found('plan', task('xyzzy123: 1'));
    expect(data).toMatchObject({ key: 'xyzzy123', suggestion: null, because: null });
  });

  it.each([
    ['file', 'period: 2026\ntasks: []\n', '1:1 invalid-plan «period»', 'title'],
    ['task with an id', plan('  - lead: tho', '    id: KH-07'), '5:9 invalid-plan «KH-07»', 'title'],
    ['task without an id', plan('  - lead: tho'), '4:5 invalid-plan «lead»', 'title'],
    ['value', task('change: { date: 2026-05-20 }'), '6:5 invalid-plan «change»', 'reason'],
    ['item without an id', task('support: [{ person: tho }]'), '6:17 invalid-plan «person»', 'unit'],
    ['dependent key', task('repeat: { due: 5 }'), '6:5 invalid-plan «repeat»', 'every'],
  ])('reports a key missing from a %s where one looks for it', async (_, text, place, key) => {
    expect(await found('plan', text)).toEqual([[place, { problem: 'missing-key', key }]]);
  });

  it('counts a misspelt key and the one that it stands for as one defect', async () => {
    const findings = await found('plan', plan('  - titel: Rà soát', '  - { id: b, nội dung: Rà soát }'));
    expect(findings.map(([place]) => place)).toEqual(['4:5 unknown-key «titel»', '5:14 unknown-key «nội dung»']);
  });

  it('reports a key of the years that is no year', async () => {
    expect(await found('calendar', 'years:\n  26: {}\n')).toEqual([
      ['2:3 invalid-plan «26»', { problem: 'year-key', key: '26' }],
    ]);
  });
});
