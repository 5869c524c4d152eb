import type { EditorWords } from './words.ts';

export const vi: EditorWords = {
  sections: {
    objectives: 'Mục tiêu',
    tasks: 'Nhiệm vụ',
    units: 'Đơn vị',
    people: 'Cán bộ',
    groups: 'Nhóm',
  },
  completion: {
    all: 'mọi đơn vị trực thuộc đơn vị của kế hoạch',
    issued: 'ngày ban hành kế hoạch',
    today: 'hôm nay',
    lastWorkday: (month) => `ngày làm việc cuối của ${month}`,
    ignore: 'bỏ qua vấn đề ở đây, có ghi lý do',
    ignoreFile: 'bỏ qua trong cả tệp, có ghi lý do',
    newItem: {
      task: 'nhiệm vụ mới',
      step: 'bước mới',
      objective: 'mục tiêu mới',
      person: 'người mới',
      unit: 'đơn vị mới',
      group: 'nhóm mới',
      measure: 'chỉ tiêu mới',
    },
  },
  actions: {
    ignore: (rule) => `Bỏ qua ${rule} tại đây, có ghi lý do`,
    ignoreInFile: (rule) => `Bỏ qua ${rule} trong cả tệp, có ghi lý do`,
    reason: 'lý do',
    fixAll: 'Tự sửa những chỗ chắc chắn sửa được',
  },
  rename: {
    empty: 'mã phải có ít nhất một chữ',
    notAnId: (text) => `\`${text}\` không dùng làm mã được: chỉ gồm chữ, số và . _ / & + -`,
    reserved: (text) => `\`${text}\` là từ có nghĩa riêng ở chỗ này`,
    taken: (id, file) => `mã \`${id}\` đã có trong \`${file}\``,
    broken: (file) => `chưa đọc được \`${file}\` nên không biết tệp này có dùng mã đó không; cần sửa tệp này trước`,
    nothing: 'chỗ này không có mã',
  },
};
