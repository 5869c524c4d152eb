import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

const register = 'title: Publish the register of 410 calibration laboratories';
const twice = [
  `{ id: A, ${register}, lead: thang, when: 2026-08 }`,
  `{ id: B, ${register}, lead: lan, when: 2026-08-10/2026-09-11, deliverable: Register in print }`,
];
const overlapping = [
  '{ id: A, title: Build the database of companies that use the conformity mark, lead: tho, when: Q2 }',
  '{ id: B, title: Set up a conformity mark database covering companies that use it, lead: lan, when: 2026-05/2026-08 }',
];
const contained = [
  '{ id: A, title: "Replace the fume hoods, rewire the pressure laboratory and repaint it", lead: thang, when: Q2 }',
  '{ id: B, title: Rewire the pressure laboratory, lead: minh, when: 2026-05 }',
];
const product = 'deliverable: Cost norms of 14 measuring services';
const claimed = [
  `{ id: A, title: Survey the labour used at six calibration laboratories, lead: tho, when: 2026-07/2026-08, ${product} }`,
  `{ id: B, title: Submit the norms to the minister, lead: lan, when: 2026-08/2026-10, ${product} }`,
];

describe('duplicate-task', () => {
  test('reports the later task, with what the two share and who leads them', async () => {
    const [finding, ...others] = await foundBy('duplicate-task', twice);
    expect(others).toEqual([]);
    expect(textAt(finding, twice)).toBe('Publish the register of 410 calibration laboratories');
    expect(finding).toMatchObject({
      severity: 'error',
      clarity: 'work',
      task: 'B',
      key: 'duplicate-task plans:B title ~ A',
    });
    expect(finding?.data).toEqual({
      task: 'B',
      title: 'Publish the register of 410 calibration laboratories',
      other: 'A',
      otherTitle: 'Publish the register of 410 calibration laboratories',
      shared: ['Publish the register of 410 calibration laboratories'],
      only: [],
      onlyOther: [],
      leads: ['Lan Vu', 'Thang Tran'],
      units: ['Testing Laboratory', 'Planning Department'],
      sameLead: false,
      sameUnit: false,
      sameProduct: false,
      time: ['2026-08-10', '2026-08-31'],
      above: false,
    });
    expect(finding?.message).toBe('`B` is the same task as `A`');
    expect(finding?.note).toBe(
      'the leads differ: Thang Tran and Lan Vu; the units differ: Planning Department and Testing Laboratory; both are worked on from 10 to 31 August 2026',
    );
    expect(finding?.related).toMatchObject([
      { task: 'A', message: 'here it stands already: `Publish the register of 410 calibration laboratories`' },
    ]);
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await foundBy('duplicate-task', twice, { language: 'vi' });
    expect(finding?.message).toBe('nhiệm vụ `B` trùng với `A`');
    expect(finding?.note).toBe(
      'khác người chủ trì: Thang Tran và Lan Vu; khác đơn vị: Planning Department và Testing Laboratory; thời gian trùng nhau: từ ngày 10 đến ngày 31/8/2026',
    );
    expect(finding?.help).toContain('đưa người của nhiệm vụ kia sang `support`');
  });

  test('names the other task by its plan, and asks whether the one carries out the other', async () => {
    const files = {
      'lab.plan.yaml': `title: Laboratory\nparent: plan.yaml\nunit: lab\nperiod: 2026\ntasks: [{ id: L1, ${register} }]\n`,
    };
    const [finding] = await foundBy('duplicate-task', [`{ id: A, ${register}, lead: lab }`], { files });
    expect(finding).toMatchObject({ file: 'lab.plan.yaml', key: 'duplicate-task lab:L1 title ~ plans:A' });
    expect(finding?.data).toMatchObject({ other: 'plans:A', above: true });
    expect(finding?.help).toContain('write `of: plans:A`');
  });

  test('leaves the parent task out while the child plan stands for it', async () => {
    const files = {
      'lab.plan.yaml': `title: Laboratory\nparent: plan.yaml\nunit: lab\nperiod: 2026\ntasks: [{ id: A, ${register}, lead: minh }]\n`,
    };
    const tasks = [`{ id: A, ${register}, lead: lab }`];
    expect(await foundBy('duplicate-task', tasks, { files })).toEqual([]);
    // A further task of the same words overlaps the one that is being done, not the one that it stands for.
    const [finding, ...others] = await foundBy('duplicate-task', [...tasks, `{ id: B, ${register}, lead: tho }`], {
      files,
    });
    expect(others).toEqual([]);
    expect([finding?.file, finding?.task, finding?.related[0]?.task]).toEqual(['lab.plan.yaml', 'A', 'B']);
  });

  test('silences what the other rules would say of the same two', async () => {
    const tasks = twice.map((task) => task.replace(/(, deliverable: [^}]*)? }$/, `, ${product} }`));
    expect(await foundBy('duplicate-task', tasks)).toHaveLength(1);
    expect(await foundBy('duplicate-deliverable', tasks)).toEqual([]);
    const off = { config: 'rules: { duplicate-task: off }\n' };
    expect(await foundBy('duplicate-deliverable', tasks, off)).toHaveLength(1);
  });

  test('accepts copies, turns and tasks without words', async () => {
    const tasks = [
      `{ id: A, ${register}, each: [pd, lab] }`,
      '{ id: B, title: "…", lead: tho }',
      '{ id: C, title: "?" }',
    ];
    expect(await foundBy('duplicate-task', tasks)).toEqual([]);
    const turns = [`{ id: A, ${register}, repeat: month, lead: tho }`];
    expect(await foundBy('duplicate-task', turns)).toEqual([]);
  });
});

describe('overlapping-scope', () => {
  test('says what the two share and what only one of them says', async () => {
    const [finding, ...others] = await foundBy('overlapping-scope', overlapping);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', clarity: 'work', task: 'B' });
    expect(finding?.data).toMatchObject({
      shared: ['conformity mark', 'database covering companies that use'],
      only: ['Set up'],
      onlyOther: ['Build'],
      time: ['2026-05-01', '2026-06-30'],
    });
    expect(finding?.message).toBe(
      '`B` seems to overlap `A`: both are about `conformity mark` and `database covering companies that use`',
    );
    expect(finding?.note).toMatch(
      /^only `A` says `Build`; only `B` says `Set up`; the leads differ: Tho Le and Lan Vu; /,
    );
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await foundBy('overlapping-scope', overlapping, { language: 'vi' });
    expect(finding?.message).toMatch(/^nhiệm vụ `B` có dấu hiệu chồng chéo với `A`: cùng nói về `conformity mark`/);
    expect(finding?.note).toContain('riêng `A` có `Build`; riêng `B` có `Set up`');
  });

  test('reports two tasks that have no word in common but likenesses', async () => {
    const tasks = [
      '{ id: A, title: Hire contractors for the rural housing surveys, lead: tho, when: Q2 }',
      '{ id: B, title: Countryside dwelling poll vendors, lead: lan, when: Q2 }',
    ];
    const [finding] = await foundBy('overlapping-scope', tasks);
    expect(finding?.data).toMatchObject({ shared: [] });
    expect(finding?.message).toBe('`B` seems to overlap `A`: they say the same in other words');
  });

  test('reports from the likeness that the configuration sets', async () => {
    const from = async (similarity: number): Promise<number> => {
      const config = `rules: { overlapping-scope: { similarity: ${similarity} } }\n`;
      const tasks = [
        overlapping[0]!,
        overlapping[1]!.replace('title: Set up', 'title: With provincial inspectors set up'),
      ];
      return (await foundBy('overlapping-scope', tasks, { config })).length;
    };
    expect([await from(40), await from(100)]).toEqual([1, 0]);
  });

  test('says that one person leads both, and that the products are alike', async () => {
    const tasks = overlapping.map((task) =>
      task.replace(/lead: \w+/, 'lead: tho').replace(' }', ', deliverable: Search portal for holders of the mark }'),
    );
    const [finding] = await foundBy('overlapping-scope', tasks);
    expect(finding?.note).toContain('Tho Le leads both; the products are alike; both are worked on');
  });
});

describe('contained-task', () => {
  test('says which of the two is the part', async () => {
    const [finding, ...others] = await foundBy('contained-task', contained);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'hint',
      clarity: 'work',
      task: 'B',
      message: '`B` stands whole inside `A`',
    });
    expect(finding?.data).toMatchObject({ isPart: true, only: [] });
    const [reversed] = await foundBy('contained-task', [...contained].reverse());
    expect(reversed).toMatchObject({ task: 'A', message: '`B` stands whole inside `A`', data: { isPart: false } });
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await foundBy('contained-task', contained, { language: 'vi' });
    expect(finding?.message).toBe('nội dung của `B` nằm trọn trong `A`');
    expect(finding?.help).toBe('đưa `B` thành một bước hoặc việc con của `A`, hoặc bỏ phần đó khỏi tên của `A`');
  });

  test('fails no clarity', async () => {
    const [finding] = await foundBy('contained-task', contained);
    expect(finding?.clarity).toBe('work');
    const { check } = await import('../../support/check.ts');
    const plan = `${head}tasks:\n${contained.map((task) => `  - ${task}\n`).join('')}`;
    const withRule = await check({ 'plan.yaml': plan });
    expect(withRule.findings.map(({ rule }) => rule)).toContain('contained-task');
    const without = await check({ 'plan.yaml': plan }, { flags: { skip: ['contained-task'] } });
    expect(withRule.summary.clarities).toEqual(without.summary.clarities);
  });
});

describe('duplicate-deliverable', () => {
  test('reports the later task, and shows both products', async () => {
    const [finding, ...others] = await foundBy('duplicate-deliverable', claimed);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      clarity: 'product',
      task: 'B',
      key: 'duplicate-deliverable plans:B deliverable ~ A',
      message: '`B` and `A` claim one product: `Cost norms of 14 measuring services`',
    });
    expect(finding?.data).toEqual({
      task: 'B',
      other: 'A',
      otherTitle: 'Survey the labour used at six calibration laboratories',
      product: 'Cost norms of 14 measuring services',
    });
    expect(finding?.related.map(({ task, message }) => [task, message])).toEqual([
      ['A', 'the other one: `Survey the labour used at six calibration laboratories`'],
      [null, 'the product here'],
      [null, 'and there'],
    ]);
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await foundBy('duplicate-deliverable', claimed, { language: 'vi' });
    expect(finding?.message).toBe('nhiệm vụ `B` và `A` cùng ghi một sản phẩm: `Cost norms of 14 measuring services`');
  });

  test('accepts a product of four tasks, of work that waits for the other, of one row, and of another time', async () => {
    const more = ['C', 'D'].map((id, i) =>
      claimed[i]!.replace(/id: \w/, `id: ${id}`).replace(/title: \w+/, `title: ${['Translate', 'Illustrate'][i]}`),
    );
    expect(await foundBy('duplicate-deliverable', [...claimed, ...more])).toEqual([]);
    const waiting = [claimed[0]!, claimed[1]!.replace('id: B', 'id: B, after: [A]')];
    expect(await foundBy('duplicate-deliverable', waiting)).toEqual([]);
    const later = [claimed[0]!, claimed[1]!.replace('2026-08/2026-10', '2026-11')];
    expect(await foundBy('duplicate-deliverable', later)).toEqual([]);
    const row = `{ id: G, title: Norms, ${product}, children: [${claimed.map((task) => task.replace(`, ${product}`, '')).join(', ')}] }`;
    expect(await foundBy('duplicate-deliverable', [row])).toEqual([]);
  });

  test('reports a product of tasks that wait for others, or meet on one day', async () => {
    const after = (id: string) => [
      claimed[0]!,
      claimed[1]!.replace('id: B', `id: B, after: [${id}]`),
      '{ id: C, title: Ask }',
    ];
    expect(await foundBy('duplicate-deliverable', after('C'))).toHaveLength(1);
    const turned = [claimed[0]!.replace('id: A', 'id: A, after: [B]'), claimed[1]!];
    expect(await foundBy('duplicate-deliverable', turned)).toEqual([]);
    for (const [one, other] of [
      ['2026-07-01/2026-08-14', '2026-08-14/2026-10-30'],
      ['2026-08-14/2026-10-30', '2026-07-01/2026-08-14'],
    ]) {
      const meeting = [claimed[0]!.replace('2026-07/2026-08', one!), claimed[1]!.replace('2026-08/2026-10', other!)];
      expect(await foundBy('duplicate-deliverable', meeting)).toHaveLength(1);
    }
  });

  test('accepts work that waits for the other in another plan', async () => {
    const child = (after: string): Record<string, string> => ({
      'lab.plan.yaml': `title: Laboratory\nparent: plan.yaml\nunit: lab\nperiod: 2026\ntasks:\n  - ${claimed[1]!.replace('id: B', `id: B${after}`)}\n`,
    });
    const found = (after: string) => foundBy('duplicate-deliverable', [claimed[0]!], { files: child(after) });
    expect(await found('')).toHaveLength(1);
    expect(await found(', after: [plans:A]')).toEqual([]);
  });

  test('tells of several products in the order of the plans', async () => {
    const other = 'deliverable: Map of the 6 laboratories surveyed';
    const draw = ['Draw the sites from the air', 'Print a poster for visitors'].map(
      (title, i) => `{ id: ${'XY'[i]}, title: ${title}, lead: tho, when: 2026-08, ${other} }`,
    );
    const rows = [draw[0]!, claimed[0]!, claimed[1]!, draw[1]!];
    const found = await foundBy('duplicate-deliverable', rows);
    expect(found.map(({ task }) => task)).toEqual(['B', 'Y']);
  });

  test('compares products whatever their case and tone marks, and takes each pair of tasks once', async () => {
    const own = (text: string): string => `deliverable: [${text}]`;
    const tasks = [
      claimed[0]!.replace(product, own('Cost norms of 14 measuring services, Map of the 6 laboratories surveyed')),
      claimed[1]!.replace(product, own('COST NORMS OF 14 MEASURING SERVICES, Map of the 6 laboratories surveyed')),
    ];
    expect(await foundBy('duplicate-deliverable', tasks)).toHaveLength(1);
  });
});
