/** The small organisation of these tests. */
export const org = `name: Viện Đo lường
calendar: VN
units:
  - { id: vien, name: Viện Đo lường, head: tho }
  - { id: khtc, name: Phòng Kế hoạch, parent: vien, head: thang, supervisor: tho }
  - { id: kt1, name: Trung tâm 1, parent: vien, head: an }
groups:
  - { id: ktkv, name: Các trung tâm, members: [kt1] }
people:
  - { id: tho, name: Lê Thị Thơ, unit: vien, title: Viện trưởng }
  - { id: thang, name: Trần Văn Thắng, unit: khtc, capacity: 80%, leave: [2026-07-06/2026-07-10] }
  - { id: an, name: Lương Thế An, unit: kt1 }
`;

/** The plan of the year. */
export const year = `title: Kế hoạch công tác năm 2026
id: "2026"
period: 2026
language: vi
organisation: org.yaml
unit: vien
issued: 2026-01-12
objectives:
  - { id: MT1, title: Hoàn thiện văn bản, lead: thang, measures: [{ target: 4, unit: văn bản }] }
tasks:
  - id: KH-01
    title: Ban hành Sổ tay hướng dẫn ghi nhãn hàng hóa
    objective: MT1
    lead: thang
    support: [an, { unit: kt1, person: an }]
    supervisor: tho
    authority: { submitTo: tho, approves: Viện trưởng }
    deliverable: Sổ tay được Viện trưởng ký
    when: 2026-03/2026-06
    due: 2026-06-25
    effort: { thang: 10d, an: 4d }
  - id: KH-02
    title: Kiểm định 12 cột đo xăng dầu tại Cần Thơ
    objective: MT1
    each: [ktkv]
    supervisor: tho
    authority: tho
    deliverable: 12 giấy chứng nhận kiểm định
    due: { from: KH-01, workdays: 10 }
    after: [KH-01]
    effort: 3d
`;

/** The plan of a quarter, which carries out that of the year. */
export const quarter = `title: Kế hoạch quý II năm 2026
id: q2
period: 2026-Q2
parent: 2026.plan.yaml
unit: vien
tasks:
  - id: KH-01
    title: Ban hành Sổ tay hướng dẫn ghi nhãn hàng hóa
    objective: MT1
    lead: thang
    due: 2026-06-25
    deliverable: Sổ tay được Viện trưởng ký
    effort: 6d
  - id: Q-07
    title: Kiểm định 4 cột đo xăng dầu tại Cần Thơ
    of: KH-02#kt1
    objective: MT1
    lead: kt1
    after: ["2026:KH-01"]
    due: 2026-05-29
    deliverable: 4 giấy chứng nhận kiểm định
    effort: 3d
`;

export const plans = { 'org.yaml': org, '2026.plan.yaml': year, 'q2.plan.yaml': quarter };
