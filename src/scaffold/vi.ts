import type { Parts, Templates } from './templates.ts';

export const vietnameseTemplates: Templates = {
  config: () => `language: vi
preset: recommended
`,

  organisation: (parts) => `name: ${parts.name}
calendar: ${parts.country}

units:
  - { id: ${parts.organisationId}, name: ${parts.nameInFlow}, head: huong, order: 1 }
${ownUnit(parts)}
# Ba người dưới đây là ví dụ: thay bằng cán bộ của đơn vị.
people:
  - { id: huong, name: Nguyễn Thu Hương, unit: ${parts.organisationId}, title: Thủ trưởng đơn vị, plan: false }
  - { id: minh, name: Trần Quang Minh, unit: ${parts.ownId}, title: ${parts.unit === undefined ? 'Chuyên viên chính' : 'Trưởng đơn vị'} }
  - { id: lan, name: Lê Thị Lan, unit: ${parts.ownId}, title: Chuyên viên }
`,

  plan: (parts) => `title: ${parts.quote(`Kế hoạch công tác năm ${parts.year} của ${parts.owner}`)}
period: ${parts.year}
language: vi
organisation: org.yaml
unit: ${parts.ownId}

objectives:
  - id: MT1
    title: Thủ tục hành chính được giải quyết đúng hạn
    measures: [{ name: tỷ lệ hồ sơ giải quyết đúng hạn, target: 98, unit: "%" }]

# Ba nhiệm vụ dưới đây là ví dụ: thay bằng nhiệm vụ của đơn vị.
tasks:
  - id: KH-01
    title: Trình thủ trưởng ban hành Quy trình tiếp nhận và giải quyết hồ sơ
    objective: MT1
    lead: minh
    support: [lan]
    supervisor: huong
    authority: { submitTo: Thủ trưởng đơn vị, approves: Thủ trưởng đơn vị }
    when: ${parts.year}-03/${parts.year}-05
    effort: 12d
    steps:
      - { title: Gửi dự thảo lấy ý kiến các đơn vị, due: ${parts.year}-04 }
      - { title: Trình ký Quyết định ban hành, due: ${parts.year}-05 }
    deliverable: Quyết định ban hành Quy trình

  # Việc lặp lại: mỗi tháng một kỳ, hạn ngày 05 của tháng sau.
  - id: KH-02
    title: Báo cáo kết quả giải quyết hồ sơ hằng tháng
    lead: lan
    supervisor: huong
    authority: { approves: Thủ trưởng đơn vị }
    kind: routine
    repeat: { every: month, due: "+5" }
    effort: 8d
    deliverable: Báo cáo tháng gửi thủ trưởng đơn vị

  - id: KH-03
    title: Tập huấn 40 cán bộ tiếp nhận hồ sơ về Quy trình mới
    objective: MT1
    lead: minh
    supervisor: huong
    authority: { approves: Thủ trưởng đơn vị }
    after: [KH-01]
    when: ${parts.year}-06/${parts.year}-07
    due: ${parts.year}-07
    deliverable: Danh sách 40 cán bộ có điểm kiểm tra cuối khóa
`,

  readme: ({ owner, year }, plan) => `# Kế hoạch công tác năm ${year} của ${owner}

| tệp | nội dung |
|---|---|
| \`${plan}\` | kế hoạch năm: mục tiêu, nhiệm vụ, người chủ trì, thời hạn, sản phẩm |
| \`org.yaml\` | đơn vị và cán bộ |
| \`plan.config.yaml\` | các quy tắc kiểm tra |
| \`schemas/\` | lược đồ để trình soạn thảo gợi ý và kiểm tra khi gõ; không cần sửa |

## Hằng ngày

Sửa tệp kế hoạch, rồi kiểm tra:

\`\`\`sh
npx workplan validate
\`\`\`

Mỗi nhiệm vụ cần trả lời sáu câu hỏi: ai chủ trì (\`lead\`), làm gì (\`title\`), bao giờ xong (\`when\`, \`due\`), ai phụ trách
(\`supervisor\`), sản phẩm là gì (\`deliverable\`), ai quyết định (\`authority\`).

\`\`\`sh
npx workplan add task          # thêm nhiệm vụ, hỏi từng mục
npx workplan add person        # thêm cán bộ
npx workplan table --by month  # bảng phân công theo tháng
npx workplan table --by agency --format docx -o ke-hoach.docx
npx workplan audit             # báo cáo rà soát cho lãnh đạo
npx workplan explain vague-task
\`\`\`

Cần Node.js 20 trở lên. Mỗi thay đổi gửi lên kho lưu trữ được kiểm tra tự động.
`,
};

function ownUnit({ unit, organisationId }: Parts): string {
  return unit === undefined
    ? ''
    : `  - { id: ${unit.id}, name: ${unit.name}, parent: ${organisationId}, head: minh, supervisor: huong, order: 2 }\n`;
}
