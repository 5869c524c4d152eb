const organisation = `name: Cục Thử nghiệm Quốc gia
calendar: VN
units:
  - { id: ctn, name: Cục Thử nghiệm Quốc gia, short: Cục TNQG, head: hung, order: 1 }
  - { id: vp, name: Văn phòng Cục, short: Văn phòng, parent: ctn, head: hanh, supervisor: hung, order: 2 }
  - { id: kh, name: Phòng Kế hoạch - Tài chính, short: Phòng KHTC, parent: ctn, head: thang, supervisor: lan, order: 3 }
  - { id: tn, name: Phòng Thử nghiệm, short: Phòng TN, parent: ctn, head: khoa, supervisor: lan, order: 4 }
  - { id: btc, name: Bộ Tài chính, external: true, order: 20 }
groups:
  - { id: cacphong, name: Các phòng chuyên môn, members: [kh, tn] }
people:
  - { id: hung, name: Đỗ Mạnh Hùng, unit: ctn, title: Cục trưởng, capacity: 30% }
  - { id: lan, name: Phạm Thị Lan, unit: ctn, title: Phó Cục trưởng, capacity: 40% }
  - { id: hanh, name: Vũ Hồng Hạnh, unit: vp, title: Chánh Văn phòng }
  - { id: tho, name: Lê Thị Thơ, unit: kh, title: Chuyên viên, capacity: 80%, leave: [2026-05-04/2026-05-05] }
  - { id: thang, name: Trần Văn Thắng, unit: kh, title: Trưởng phòng }
  - { id: mai, name: Trịnh Thanh Mai, unit: kh, title: Phó Trưởng phòng, hours: 6 }
  - { id: khoa, name: Ngô Đăng Khoa, unit: tn, title: Trưởng phòng }
`;

const agencyPlan = `title: Kế hoạch công tác năm 2026
period: 2026
language: vi
organisation: org.yaml
unit: ctn
issued: 2026-01-05
document:
  type: KH
  number: 7
  symbol: KH-TNQG
  place: Hà Nội
  parentBody: Bộ Khoa học và Công nghệ
  bases: [Quyết định số 12/QĐ-BKHCN ngày 02 tháng 01 năm 2026, Căn cứ Thông báo số 03/TB-BKHCN;]
  sign: { mode: KT., of: Cục trưởng, title: Phó Cục trưởng, name: Phạm Thị Lan }
  recipients: [Bộ Khoa học và Công nghệ (để b/c), Các đơn vị thuộc Cục;, "Lưu: VT, KHTC."]
objectives:
  - id: MT1
    title: Rút ngắn thời gian thử nghiệm
    lead: tn
    measures: [{ name: số ngày trả kết quả, max: 12, unit: ngày, baseline: 18 }]
  - { id: MT2, title: Sử dụng ngân sách đúng tiến độ, lead: kh, measures: [{ name: tỷ lệ giải ngân, min: 98, unit: "%" }] }
  - { id: MT3, title: Phát triển đội ngũ thử nghiệm viên }
tasks:
  - id: TN-01
    title: Đưa 3 phép thử mới vào hoạt động
    objective: MT1
    lead: tn
    support: [kh, btc]
    kind: key
    deliverable: [Quyết định công nhận 3 phép thử, Hồ sơ thẩm định phương pháp]
    authority: { submitTo: Cục trưởng, approves: hung }
    budget: 2,5 tỷ đồng
    note: Nhập thiết bị trong Quý I
    extra: { Phương thức: Đặt hàng }
    children:
      - { id: TN-01a, title: Phép thử độ bền kéo, when: 2026-02-02/2026-03-13 }
      - { id: TN-01b, title: Phép thử độ dẫn điện, when: 2026-04, due: 2026-Q2 }
      - { id: TN-01c, title: Phép thử nhiệt độ nóng chảy, when: 2026-09/2026-10, support: [vp] }
  - id: TN-02
    title: ${'Thẩm định 40 hồ sơ chỉ định tổ chức thử nghiệm'.normalize('NFD')}
    objective: MT1
    lead: tn
    when: 2026-05-11/2026-07-31
    effort: 20d
    steps:
      - { title: Thẩm định xong 15 hồ sơ, due: 2026-05-29 }
      - { title: Thẩm định xong 40 hồ sơ, due: 2026-07-31 }
    deliverable: 40 biên bản thẩm định
    measures: [{ name: hồ sơ, target: 40, unit: hồ sơ, by: 2026-07 }]
  - id: KH-01
    title: Trình Bộ dự toán ngân sách năm 2027
    objective: MT2
    lead: kh
    support: [cacphong, { unit: vp, person: hanh }]
    due: { from: issued, days: 180 }
    deliverable: Hồ sơ dự toán năm 2027
  - id: KH-02
    title: Gửi Bộ Tài chính báo cáo giải ngân
    lead: kh
    kind: routine
    repeat: { every: month, due: "+5" }
    deliverable: Báo cáo giải ngân
  - id: KH-03
    title: Kiểm kê tài sản tại đơn vị
    lead: kh
    each: all
    kind: routine
    when: 2026-12-01/2026-12-11
    deliverable: Biên bản kiểm kê
  - id: VP-01
    title: Tổ chức Hội nghị sơ kết cho 80 đại biểu
    lead: vp
    when: 2026-07-09/2026-07-10
    fixed: true
    deliverable: Thông báo kết luận
  - { id: VP-02, title: Tiếp đoàn đánh giá quốc tế, lead: vp, kind: ad-hoc, due: 2026, deliverable: Biên bản làm việc }
  - { id: VP-03, title: Hoàn thành sửa chữa phòng thử cơ lý, lead: vp, kind: carried, when: 2026-01-05/2026-03-31, deliverable: Biên bản nghiệm thu }
  - { id: VP-04, title: Tinh gọn đầu mối văn thư, lead: vp, dueText: Theo tiến độ sắp xếp bộ máy, deliverable: Đề án }
  - { id: VP-05, title: Xử lý văn bản đến, lead: vp, kind: routine, when: 2026, reports: { every: quarter, due: last-workday }, deliverable: Sổ theo dõi }
`;

const unitPlan = `title: Kế hoạch công tác năm 2026 của Phòng Kế hoạch - Tài chính
period: 2026
parent: 2026.plan.yaml
unit: kh
issued: 2026-01-09
document: { number: 2, symbol: KH-KHTC, place: Hà Nội }
tasks:
  - id: KH-01
    title: Trình Bộ dự toán ngân sách năm 2027
    objective: MT2
    lead: tho
    support: [mai, { unit: tn, person: khoa }]
    when: 2026-04-06/2026-07-03
    effort: { tho: 12d, mai: 5d, khoa: 2d }
    steps:
      - { title: Gửi biểu mẫu tới 3 đơn vị, due: 2026-05-15 }
      - { title: Tổng hợp xong dự toán, due: 2026-05-29 }
      - { title: Trình Bộ hồ sơ dự toán, due: 2026-07-03 }
    deliverable: Hồ sơ dự toán năm 2027
    measures: [{ target: 1, unit: bộ hồ sơ }]
  - id: KH-02
    title: Gửi Bộ Tài chính báo cáo giải ngân
    lead: mai
    kind: routine
    repeat: { every: month, due: "+5" }
    effort: 2d
    deliverable: Báo cáo giải ngân
  - { id: KH-03, title: Kiểm kê tài sản tại đơn vị, lead: mai, support: [tho], kind: routine, when: 2026-12-01/2026-12-11, effort: 4d, deliverable: Biên bản kiểm kê }
  - { id: NB-01, title: Lập sổ tay quy trình mua sắm, lead: tho, supervisor: thang, due: 2026-05-22, effort: 6d, deliverable: Sổ tay 12 quy trình }
  - { id: NB-02, title: Kiểm quỹ tại kho vật tư, lead: thang, support: [tho], when: 2026-05-27, fixed: true, deliverable: Biên bản kiểm quỹ }
  - { id: NB-03, title: Rà soát định mức vật tư, lead: tho, deliverable: Bảng định mức }
`;

/** A small agency in Vietnamese: its plan of the year, and that of one of its units, with a row of every kind. */
export const agency = { 'org.yaml': organisation, '2026.plan.yaml': agencyPlan, 'kh-2026.plan.yaml': unitPlan };

/** A team in English, in a file of its own. */
export const team = {
  'plan.yaml': `title: Laboratory plan, first half of 2026
period: 2026-H1
language: en
unit: lab
issued: 2026-01-08
document: { place: Hanoi, symbol: LAB-PL, bases: [Strategy 2025-2028], recipients: [All staff] }
calendar: VN
units:
  - { id: inst, name: Institute of Testing, head: ruth }
  - { id: lab, name: Materials laboratory, short: Laboratory, parent: inst, head: minh }
  - { id: uni, name: University partners, external: true }
people:
  - { id: ruth, name: Ruth Adeyemi, unit: inst, title: Director, plan: false }
  - { id: minh, name: Minh Ngo, unit: lab, title: Head of laboratory, capacity: 50% }
  - { id: sofia, name: Sofia Mendes, unit: lab, title: Deputy head, leave: [2026-03-02/2026-03-06] }
  - { id: joel, name: Joel Carter, unit: lab, title: Engineer, from: 2026-02-02 }
objectives:
  - { id: O1, title: Results within ten days, lead: sofia, measures: [{ name: results in time, min: 95, unit: "%", baseline: 81 }] }
tasks:
  - id: L-01
    title: Validate the tensile test method
    objective: O1
    lead: sofia
    support: [joel, uni]
    kind: key
    authority: { submitTo: minh, approves: ruth }
    when: 2026-01-12/2026-03-20
    effort: 24d
    steps:
      - { title: Twelve samples tested, due: 2026-02-13 }
      - { title: Validation report signed, due: 2026-03-20 }
    deliverable: Signed validation report
  - { id: L-02, title: Calibrate the two furnaces, lead: joel, due: 2026-03-27, effort: 5d, deliverable: [Calibration certificate A, Calibration certificate B] }
  - { id: L-03, title: Publish the price list, lead: minh, when: 2026-Q2, effort: 3d, deliverable: Price list 2026 }
  - { id: L-04, title: Send the monthly figures to the director, lead: minh, kind: routine, repeat: { every: month, due: last-workday }, effort: 1d, deliverable: One-page summary }
  - { id: L-05, title: Inspect the sample store, lead: sofia, support: [minh], when: 2026-03-10/2026-03-11, fixed: half, deliverable: Inspection record }
`,
};
