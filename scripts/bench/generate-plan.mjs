// Makes realistic plans of any size, the same for the same seed: Vietnamese titles, steps, repetition, leave, people.
// The vocabulary grows with the plan about as its square root, as in real collections of text (Heaps' law): subjects
// take a place or a subject-matter name out of a pool that grows with the number of tasks.

/** @param {number} seed  a whole number @returns {() => number} numbers from 0 up to 1 (mulberry32) */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const acts = [
  ['Trình Bộ trưởng ban hành', 'Hồ sơ trình dự thảo'],
  ['Ban hành', 'Văn bản được ký ban hành'],
  ['Phê duyệt', 'Quyết định phê duyệt'],
  ['Công bố', 'Quyết định công bố'],
  ['Nghiệm thu', 'Biên bản nghiệm thu'],
  ['Bàn giao', 'Biên bản bàn giao'],
  ['Lập và gửi Bộ Tài chính', 'Báo cáo gửi Bộ Tài chính'],
  ['Hoàn thành và đưa vào sử dụng', 'Biên bản đưa vào sử dụng'],
  ['Tổ chức thẩm định', 'Biên bản thẩm định'],
  ['Kiểm tra tại cơ sở', 'Biên bản kiểm tra'],
];
const objects = [
  'Thông tư quy định ghi nhãn',
  'tiêu chuẩn quốc gia về',
  'quy trình kiểm định',
  'danh mục chuẩn đo lường',
  'cơ sở dữ liệu về',
  'sổ tay hướng dẫn sử dụng',
  'phương án giá dịch vụ kiểm định',
  'quy chuẩn kỹ thuật về',
  'chương trình bảo đảm đo lường',
  'hồ sơ năng lực phòng thử nghiệm',
  'kế hoạch lựa chọn nhà thầu mua',
  'bộ câu hỏi sát hạch về',
];
const syllables =
  'an bảo bình cao châu chí công cường dân diên dũng đăng điền đông gia hà hải hạnh hậu hiệp hòa hoàng hồng hưng khánh khoa kiên lâm lan lập liên linh long mai mỹ nam ngọc nhân phú phúc quang quế sơn tân thái thanh thành thịnh thủy tiên trà trung trường tuyên vân viên vĩnh xuân yên'.split(
    ' ',
  );

function name(index) {
  const first = syllables[index % syllables.length];
  const second = syllables[Math.floor(index / syllables.length) % syllables.length];
  const third = Math.floor(index / syllables.length ** 2);
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  return `${capital(first)} ${capital(second)}${third === 0 ? '' : ` ${capital(syllables[third % syllables.length])}`}`;
}

const pad = (number) => String(number).padStart(2, '0');

/**
 * One plan with its own organisation, as YAML.
 * @param {{ tasks: number, seed?: number, first?: number, total?: number, people?: number, id?: string }} options
 *   `first` and `total`: where this plan stands in a set of `total` tasks, so that the set shares one vocabulary
 */
export function generatePlan({ tasks, seed = 1, first = 0, total = tasks, people, id }) {
  const next = random(seed + first);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const staff = people ?? Math.max(5, Math.round(tasks / 8));
  const names = Math.max(40, Math.round(6 * Math.sqrt(total) * 4));
  const lines = [`title: Kế hoạch công tác năm 2026${id === undefined ? '' : ` số ${id}`}`];
  if (id !== undefined) lines.push(`id: "${id}"`);
  lines.push('language: vi', 'period: 2026', 'issued: 2026-01-12', 'calendar: VN', 'units:');
  lines.push('  - { id: u0, name: Ủy ban, head: p0 }');
  const units = Math.max(1, Math.round(staff / 12));
  for (let i = 1; i <= units; i += 1)
    lines.push(`  - { id: u${i}, name: Ban ${name(i)}, parent: u0, head: p${(i * 7) % staff}, supervisor: p0 }`);
  lines.push('people:');
  for (let i = 0; i < staff; i += 1) {
    const leave = i % 3 === 0 ? `, leave: [2026-07-${pad(1 + (i % 20))}/2026-07-${pad(5 + (i % 20))}]` : '';
    const capacity = i % 5 === 0 ? ', capacity: 80%' : '';
    lines.push(
      `  - { id: p${i}, name: Nguyễn ${name(i * 13 + 5)}, unit: u${i === 0 ? 0 : 1 + (i % units)}${capacity}${leave} }`,
    );
  }
  lines.push(
    'objectives:',
    '  - { id: MT1, title: Hoàn thiện hệ thống văn bản, lead: p0, measures: [{ target: 40, unit: văn bản }] }',
    'tasks:',
  );
  for (let i = 0; i < tasks; i += 1) taskLines(lines, first + i, { next, pick, staff, names });
  return `${lines.join('\n')}\n`;
}

function taskLines(lines, number, { next, pick, staff, names }) {
  const [act, product] = pick(acts);
  const subject = `${pick(objects)} ${name(Math.floor(next() * names))} số ${100 + number}`;
  const lead = Math.floor(next() * staff);
  const month = 1 + Math.floor(next() * 9);
  const end = Math.min(12, month + 1 + Math.floor(next() * 3));
  lines.push(`  - id: T-${number}`, `    title: ${act} ${subject}`, '    objective: MT1', `    lead: p${lead}`);
  if (number % 3 !== 0) lines.push(`    support: [p${(lead + 1) % staff}]`);
  lines.push(`    authority: { submitTo: Bộ trưởng, approves: Bộ trưởng }`, `    deliverable: ${product} ${subject}`);
  if (number % 17 === 0) lines.push('    repeat: { every: month, due: "+5" }', '    effort: 0.2d', '    kind: routine');
  else {
    lines.push(
      `    when: 2026-${pad(month)}/2026-${pad(end)}`,
      `    due: 2026-${pad(end)}-${pad(10 + (number % 15))}`,
      `    effort: ${3 + (number % 5)}d`,
    );
    if (number % 4 === 0) {
      lines.push(
        '    steps:',
        `      - { title: Gửi dự thảo lấy ý kiến 34 địa phương, due: 2026-${pad(month)}-25 }`,
        `      - { title: Trình hồ sơ dự thảo, due: 2026-${pad(end)}-${pad(10 + (number % 15))} }`,
      );
    }
  }
  if (number % 10 === 9) lines.push(`    note: Theo Quyết định số ${number}/QĐ-TĐC ngày 05/01/2026`);
}
