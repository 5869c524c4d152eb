import type { WordList } from '../word.ts';

/** Words that leave open whether the work is done at all. */
export const escapeClauses: WordList = {
  escape: `
    nếu {có thể/được/cần/cần thiết/thấy cần/thấy cần thiết/xét thấy cần thiết/thấy phù hợp/có điều kiện/đủ điều kiện/điều kiện cho phép/thời gian cho phép/kinh phí cho phép}
    nếu {bố trí được kinh phí/có kinh phí/cân đối được nguồn/được bố trí vốn/được bố trí kinh phí}
    khi {cần/cần thiết/thấy cần/thấy cần thiết/có thể/có điều kiện/đủ điều kiện/điều kiện cho phép/thời gian cho phép}
    khi {có kinh phí/bố trí được kinh phí/được bố trí vốn/được bố trí kinh phí/cân đối được nguồn/cân đối được kinh phí}
    {trong/} trường hợp cần thiết | {trong/theo/tùy/tùy theo} {khả năng/điều kiện/tình hình} {cho phép/thực tế/cụ thể/kinh phí}
    tùy {tình hình/điều kiện/khả năng/theo tình hình/theo điều kiện/theo khả năng} | theo khả năng | trong khả năng
    trong {chừng mực/phạm vi} có thể | ở mức có thể | càng nhiều càng tốt | sau khi có điều kiện | cố gắng`,
  innocent: `
    {trước/sau} khi cần | khi cần {cẩu/trục/số/phanh} | {trong/theo} khả năng {cung cấp/thanh toán/chịu lực/chịu tải}`,
};

/** Words that leave a list open. */
export const openEndings: WordList = {
  list: `
    v.v. | v.v | v.v... | v.v… | vv. | ... | …
    {và/,/hoặc} {các/những/một số} {nhiệm vụ/công việc/việc/hoạt động/nội dung/vấn đề/lĩnh vực/đơn vị/cơ quan/tổ chức/hình thức/biện pháp/giải pháp/loại/lớp/hệ thống/chương trình/dự án/văn bản/tài liệu/đối tượng/thiết bị/khoản/yêu cầu/điều kiện/mặt hàng/sản phẩm/dịch vụ/chỉ tiêu/phong trào/sự kiện/ngày lễ/nguồn} khác
    {nhiệm vụ/công việc/nội dung/việc/hoạt động} khác {được giao/khi được giao/theo phân công/do lãnh đạo giao/theo yêu cầu/có liên quan/liên quan}
    {các/một số} {nhiệm vụ/công việc/nội dung/hoạt động/việc} {đột xuất/phát sinh} khác
    {bao gồm/gồm/} nhưng không giới hạn | và tương tự | và những {nội dung/việc} tương tự
    và {các/những} năm tiếp theo | và những năm sau`,
  end: 'vân vân | vv',
  innocent:
    '{và/,/hoặc} {các/những/một số} {hình thức/loại/sản phẩm/đơn vị/thiết bị/chương trình/nguồn/mặt hàng/dự án} khác nhau',
};

/** Words that stand for something to be filled in. `alone`: only where they are all that a text or a bracket says. */
export const placeholders: WordList = {
  anywhere: `
    {sẽ/} {xác định/bổ sung/cập nhật/điền/ghi/thông báo/làm rõ/quyết định/thống nhất} sau | {sẽ/} bổ sung thêm sau
    {chờ/đang chờ} {bổ sung/cập nhật/phân công/xác định} | để trống | [tên] | [ngày] | [số] | [đơn vị] | [người]`,
  alone: `
    chưa {xác định/rõ/có/phân công/bố trí/có thông tin/cập nhật/thống nhất} | chưa xác định {thời gian/địa điểm/người/đơn vị/kinh phí/được}
    đang {cập nhật/bổ sung/xác định/xây dựng} | {sẽ/} {xác định/bổ sung/cập nhật/thông báo} | tba | tbc | tbs | xx | xxx | không rõ`,
  innocent: `
    {bổ sung/quyết định/thông báo/cập nhật/thống nhất/ghi/điền/làm rõ} sau {khi/ngày/đó/kiểm tra/thẩm định/thanh tra/giám sát/hội nghị/cuộc/đại hội/sáp nhập/mỗi/sắp xếp/phiên/họp/mùa/bão/lũ/thu/kết luận/nghiệm thu/đào tạo}`,
};
