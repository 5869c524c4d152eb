import type { WordList } from '../word.ts';

/** Words that two people cannot check alike, by why, with an example of what to write instead where one helps. */
export const vague: WordList = {
  slogan: `
    {tiếp tục/} tăng cường | tăng cường hơn nữa | {tiếp tục/} đẩy mạnh | đẩy mạnh hơn nữa | {tiếp tục/} phát huy
    {tiếp tục/} nâng cao | {tiếp tục/} nâng cao {chất lượng/hiệu quả/năng lực/nhận thức/trách nhiệm/hiệu lực/vai trò/ý thức/trình độ}
    nâng cao {hiệu lực, hiệu quả/chất lượng, hiệu quả/hiệu quả, chất lượng} | nâng tầm
    phát huy {vai trò/tinh thần/hiệu quả/thế mạnh} | khơi dậy | lan tỏa | thúc đẩy | chú trọng | đề cao | coi trọng
    {tiếp tục/} quan tâm | quan tâm hơn nữa | {tiếp tục/} củng cố | {tiếp tục/} đổi mới | tiếp tục đổi mới, nâng cao
    tập trung {chỉ đạo/triển khai/thực hiện/nguồn lực/nâng cao/mọi nguồn lực} | nỗ lực | quyết tâm | phấn đấu
    đồng hành {cùng/với} | chung tay | chung sức | góp phần | hướng tới | vươn tầm | bứt phá | vào cuộc
    {tiếp tục/} triển khai thực hiện | tiếp tục {thực hiện/triển khai/duy trì} | tổ chức thực hiện
    {thực hiện/triển khai/làm/phục vụ/chuẩn bị/hoàn thành/tổ chức/phối hợp/quản lý} tốt
    {thực hiện/triển khai/quản lý/sử dụng/khai thác} {có/} hiệu quả
    thực hiện {nghiêm/nghiêm túc/đầy đủ, kịp thời} | chấp hành {nghiêm/tốt}
    tạo {chuyển biến/sự chuyển biến/bước chuyển biến/đột phá/bước đột phá/sự lan tỏa/sức lan tỏa/động lực/khí thế}
    tạo {điều kiện/điều kiện thuận lợi/mọi điều kiện/thuận lợi} | tháo gỡ {khó khăn, vướng mắc/khó khăn/vướng mắc}
    trong {tình hình mới/giai đoạn mới/giai đoạn hiện nay/bối cảnh mới} | đáp ứng yêu cầu {nhiệm vụ/trong tình hình mới/thực tiễn}`,
  manner: `
    quyết liệt | mạnh mẽ | sâu sắc | sâu rộng | toàn diện | thiết thực | vượt bậc | đáng kể | rõ nét | rõ rệt | nổi bật
    hết sức | vô cùng | chặt chẽ | nghiêm túc | nghiêm minh | triệt để | tích cực | chủ động | linh hoạt | bài bản | căn cơ
    đồng bộ | đồng bộ, thống nhất | thực chất | đi vào chiều sâu | có chiều sâu | {có/} trọng tâm, trọng điểm
    đúng mức | thỏa đáng | hợp lý | phù hợp | phù hợp {thực tiễn/thực tế/tình hình/điều kiện}
    phù hợp với {tình hình/thực tiễn/thực tế/điều kiện/yêu cầu} {mới/thực tế/thực tiễn/}
    {về cơ bản/cơ bản hoàn thành/ở mức cơ bản/cơ bản đáp ứng} | tinh thần trách nhiệm {cao/} | tối đa
    {đạt/có} hiệu quả | hiệu quả cao | một cách hiệu quả | {hiệu lực/chất lượng/thiết thực/đồng bộ/an toàn/nhanh chóng/linh hoạt}, hiệu quả
    {kịp thời/đầy đủ, kịp thời/nhanh chóng, kịp thời}, hiệu quả | đầy đủ, kịp thời | đầy đủ và kịp thời | chuyên nghiệp, hiện đại`,
  comparison: `
    {tốt/cao/thấp/nhanh/nhiều/ít/sạch/chặt chẽ/thuận tiện/hiệu quả/sâu} hơn | {tốt/cao/thấp/nhanh/nhiều} nhất
    ngày càng | ngày một | không ngừng | từng bước | dần từng bước | dần dần | tăng dần | giảm dần`,
  time: `
    kịp thời = trong 03 ngày làm việc | nhanh chóng = trong 05 ngày làm việc | khẩn trương = xong trước ngày 15/4
    sớm {hoàn thành/ban hành/đưa/trình/đi vào} = xong trước ngày 15/4 | {sớm/trong thời gian sớm} nhất = trước ngày 15/4
    {trong/} thời gian tới = Quý II/2026 | {trong/} thời gian sắp tới = Quý II/2026 | về lâu dài | lâu dài
    thường xuyên = mỗi tuần một lần | thường xuyên, liên tục = mỗi tuần một lần | {theo/} định kỳ = hằng quý
    {càng sớm càng tốt/vào thời điểm thích hợp/khi thích hợp} = trước ngày 15/4`,
  quantity: `
    một số = 05 | một vài = 02 | nhiều {hình thức/biện pháp/giải pháp/mô hình/hoạt động/nội dung/kênh/đợt} = 03
    đa số = 80% | phần lớn = 80% | hầu hết = 90% | {đông đảo/hàng loạt/đủ loại/các loại hình/số lượng lớn}`,
  scope: `
    {các/những/} {đơn vị/cơ quan/bên/sở/ngành/phòng/ban/tổ chức/cá nhân/địa phương/sở, ngành/cơ quan, đơn vị/tổ chức, cá nhân} {có/} liên quan = tên từng đơn vị
    {các/những/} {nội dung/vấn đề/văn bản/thủ tục/lĩnh vực/công việc/nhiệm vụ/hoạt động/quy định/hồ sơ/tài liệu} {có/} liên quan = tên từng văn bản
    {có/} liên quan khác | các cấp, các ngành | các ngành, {các/} lĩnh vực | các ngành, các cấp | mọi {mặt/lĩnh vực/tầng lớp/tình huống}
    các {giải pháp/biện pháp/hình thức/điều kiện cần thiết} = tên từng giải pháp
    {theo/đúng} quy định | theo quy định {hiện hành/của pháp luật/chung} | theo thẩm quyền | theo phân công | theo sự phân công | nếu có`,
  demand: `
    {theo/khi có} yêu cầu | theo nhu cầu | khi {phát sinh/có phát sinh/được giao/có chỉ đạo} | theo chỉ đạo
    theo {thực tế/tình hình thực tế/thực tế phát sinh} | khi có {thay đổi/biến động/sự cố}`,
  innocent: `
    {trung tâm/khóa/lớp/phần/bài/toán/tin học/tiếng anh/kỹ năng/nông thôn mới/chương trình/trình độ/kiểu mẫu} nâng cao
    {tiêm/liều/mũi/lưới/sợi/cán bộ/công chức/viên chức/giáo viên/bác sĩ/lực lượng/tổ} tăng cường
    đổi mới {sáng tạo/công nghệ} | thời kỳ đổi mới | {bên/đơn vị/cá nhân/doanh nghiệp/nhà đầu tư/tổ chức/thư/khách hàng/nhà thầu} quan tâm
    củng cố {hồ sơ/chứng cứ/đê/kè/bờ} | hướng tới kỷ niệm
    {hồi sức/điều trị/chăm sóc/kỷ luật/chống độc, hồi sức} tích cực | {tưới/tiêu/tưới tiêu/giám sát/phát hiện/tiêm chủng/miễn dịch} chủ động
    {máy phát/động cơ/máy/thiết bị/không} đồng bộ | đồng bộ {hóa/dữ liệu/số liệu/danh mục/thời gian/lên/với/về/từ/sang/qua/vào}
    {giáo dục/đối tác/đối tác chiến lược/chăm sóc/khám/học bổng} toàn diện | {sự kiện/gương/thành tựu/hoạt động} nổi bật
    {công suất/tải trọng/tốc độ/điểm/mức/giá/khung giá/nhiệt độ/áp suất/thời gian/số lượng/diện tích/chiều cao} tối đa
    hợp lý hóa | chi phí hợp lý | sử dụng thuốc {an toàn, hợp lý/hợp lý}
    {công bố/đánh giá/chứng nhận/dấu/xác nhận/tuyên bố/tính/giấy chứng nhận/bản công bố/thử nghiệm} {sự/} phù hợp
    sự phù hợp | không phù hợp | phù hợp {với/tiêu chuẩn/quy chuẩn/quy hoạch/pháp luật/TCVN/QCVN/ISO}
    {chi/nhiệm vụ/kinh phí/công việc/việc/giáo dục/bảo dưỡng/sửa chữa/duy tu/dự toán/hoạt động/tự chủ/nguồn} thường xuyên
    nâng {bậc/bậc lương/lương} thường xuyên | không thường xuyên | chi đầu tư và thường xuyên | thường trú thường xuyên
    {bảo dưỡng/bảo trì/kiểm định/hiệu chuẩn/khám sức khỏe/khám/bảo hành} định kỳ
    định kỳ {hằng/hàng/mỗi/một/hai/ba/vào} {ngày/tuần/tháng/quý/năm/lần/} | định kỳ {6 tháng/năm/ngày/vào ngày} | việc làm tốt
    một số {điều/điều khoản/khoản/mẫu/phụ lục}
    {nội dung/vấn đề/văn bản/thủ tục/công việc/hồ sơ/tài liệu/quy định/hoạt động} {có/} liên quan {đến/tới/với}
    các {nội dung/vấn đề/văn bản/thủ tục/công việc/hồ sơ/tài liệu/quy định/hoạt động} {có/} liên quan {đến/tới/với}
    {theo/đúng} quy định {tại/của/về/trong/số} | theo {yêu cầu/nhu cầu/chỉ đạo} {của/tại} | theo thực tế sử dụng
    quyết tâm thư | giá {cao/thấp} nhất | {cao/thấp/muộn/sớm} nhất {là/vào} | cơ quan cao nhất | đấu giá cao nhất
    tạo động lực học | thu {nhập/phí} cao hơn`,
};
