import type { WordList } from '../word.ts';

/**
 * Kinds of products that a plan can name. `law`: known by name and year. `decree`: by number, sign and date. `paper`: other
 * documents; `titled`, also of events, those whose title follows. `thing`: what is handed over or switched on. `event`:
 * what takes place.
 */
export const documents: WordList = {
  law: 'luật | bộ luật | pháp lệnh',
  decree: `
    nghị định | nghị quyết | thông tư | thông tư liên tịch | quyết định | chỉ thị | kết luận | công văn | công điện | thông báo kết luận | hướng dẫn liên ngành`,
  titled: `
    kế hoạch | chương trình | đề án | dự án | phương án | chiến lược | quy hoạch | quy chế | quy định | quy trình | nội quy | điều lệ | tờ trình | báo cáo
    thông báo | thông cáo | hướng dẫn | đề cương | hợp đồng | thỏa thuận | bản ghi nhớ | biên bản ghi nhớ | sổ tay | cẩm nang | tài liệu | bộ tài liệu | giáo trình
    chuyên đề | bản tin | bài viết | tin bài | ấn phẩm | tờ rơi | công trình nghiên cứu | hội nghị | hội thảo | tọa đàm | lớp | lớp tập huấn | lớp bồi dưỡng | khóa
    khóa đào tạo | khóa học | cuộc thi | hội thi | lễ | lễ hội | diễn đàn | ngày hội | triển lãm | hội chợ | phong trào`,
  paper: `
    văn bản | công hàm | phiếu trình | quy chuẩn | tiêu chuẩn | biên bản | bản cam kết | bản thuyết minh | bản khuyến nghị | kiến nghị | phiếu | phiếu khảo sát
    giấy chứng nhận | giấy phép | giấy mời | giấy xác nhận | chứng chỉ | chứng từ | hóa đơn | bằng khen | danh sách | danh mục | danh bạ
    bảng | bảng kê | bảng tổng hợp | bảng đối chiếu | biểu | biểu mẫu | biểu tổng hợp | sổ | sổ theo dõi
    hồ sơ | hồ sơ trình | hồ sơ dự thảo | dự thảo | dự toán | quyết toán | bộ tiêu chí | bộ chỉ số | tiêu chí | khung | mẫu
    bản đồ | bản vẽ | thiết kế | lịch | đáp án | đề thi | kết quả nghiên cứu | số liệu`,
  thing: `
    hệ thống | phần mềm | nền tảng | ứng dụng | cổng thông tin | trang thông tin | cơ sở dữ liệu | dữ liệu | bộ dữ liệu | kho dữ liệu | thiết bị
    sản phẩm | mô hình | công trình | nhà | trụ sở | cơ sở vật chất | đường dây nóng | video | phim | chuyên mục | chuyên trang | học liệu | mã nguồn`,
  event: `
    cuộc họp | kỳ thi | diễn tập | đại hội | đợt kiểm tra | cuộc kiểm tra | đoàn kiểm tra | chuyến công tác | buổi làm việc | phiên họp | sự kiện | giải thưởng
    giải thi đấu | giải chạy`,
};

/** Nouns that wrap an activity instead of naming its outcome. */
export const activities: WordList = {
  wrapper: `
    công tác | hoạt động | nhiệm vụ | phong trào | việc | sự nghiệp | mặt công tác | khâu | quá trình | vấn đề | lĩnh vực | nhiệm vụ thường xuyên | nhiệm vụ được giao`,
  class:
    'giải pháp | biện pháp | cơ chế | chính sách | cơ chế, chính sách | điều kiện | nguồn lực | nội dung | hình thức | đề xuất | ý kiến',
};

/** What is said of something when nothing was made: an activity in place of a product. After `được` or by itself. */
export const hollow: WordList = {
  result: `
    được {nâng cao/nâng lên/tăng cường/đẩy mạnh/phát huy/củng cố/duy trì/cải thiện/quan tâm/chú trọng/bảo đảm/đảm bảo/thực hiện/triển khai/quản lý/sử dụng/phát triển}
    được {thúc đẩy/lan tỏa/đổi mới/nhân rộng/chăm lo/tháo gỡ/hoàn thiện/kiểm soát/hỗ trợ/giải quyết/xử lý/đáp ứng/khắc phục/quán triệt/thực thi/nâng cấp/tu bổ/phân phối/bổ sung/cắt giảm}
    được {thực hiện/triển khai/quản lý/xử lý/giải quyết} {tốt/kịp thời/đúng quy định/hiệu quả/nghiêm túc/nghiêm minh/đầy đủ} | hợp lý | cùng tham gia | chấp hành {tốt/quy định}
    phát triển {sâu rộng/mạnh mẽ/bền vững} | có {chuyển biến/chuyển biến tích cực/phẩm chất, năng lực}`,
  innocent: 'được {quản lý/sử dụng/thực hiện} tại | được hỗ trợ {kinh phí/tiền/vốn}',
  filler: `
    liên quan | có liên quan | thực hiện | triển khai | triển khai thực hiện | kết quả | kết quả thực hiện | kết quả triển khai | tình hình | tình hình thực hiện
    công việc | nhiệm vụ | công tác | cụ thể | phù hợp | theo quy định | định kỳ | thường xuyên | các | những | một số | các loại | chỉ đạo | cần thiết | kèm theo | hướng dẫn | chuyên đề
    và | hoặc | tổng hợp | hoàn chỉnh | chính thức | đầy đủ | hằng năm | hằng quý | hằng tháng | hàng năm | hàng quý | hàng tháng | năm | quý | tháng | chi tiết | đi kèm | nếu có | khác | bản`,
};

/** Acts that go together as one. */
export const pairs: WordList = {
  pair: `
    sửa đổi {,/và} bổ sung | kiểm tra {,/và} giám sát | thanh tra {,/và} kiểm tra | kiểm tra {,/và} thanh tra | sơ kết {,/và} tổng kết | tổng kết {,/và} đánh giá | rà soát {,/và} đánh giá | rà soát {,/và} cập nhật
    rà soát {,/và} bổ sung | đào tạo {,/và} bồi dưỡng | tập huấn {,/và} bồi dưỡng | phổ biến {,/và} giáo dục | tuyên truyền {,/và} phổ biến | tuyên truyền {,/và} vận động | theo dõi {,/và} đôn đốc
    đôn đốc {,/và} kiểm tra | kiểm tra {,/và} đôn đốc | theo dõi {,/và} kiểm tra | theo dõi {,/và} giám sát | giám sát {,/và} đánh giá | kiểm tra {,/và} đánh giá | kiểm định {,/và} hiệu chuẩn
    kiểm định {,/và} hiệu chuẩn {,/và} thử nghiệm | hướng dẫn {,/và} kiểm tra | tiếp nhận {,/và} xử lý | tiếp nhận {,/và} giải quyết | nghiên cứu {,/và} đề xuất | nghiên cứu {,/và} xây dựng
    khảo sát {,/và} đánh giá | thu thập {,/và} tổng hợp | tổng hợp {,/và} báo cáo | quản lý {,/và} sử dụng | quản lý {,/và} vận hành | vận hành {,/và} khai thác | bảo trì {,/và} bảo dưỡng
    duy tu {,/và} bảo dưỡng | thi đua {,/và} khen thưởng | kiểm tra {,/và} rà soát | rà soát {,/và} lập | rà soát {,/và} thống kê | kiểm tra {,/và} đối chiếu | khảo sát {,/và} lập | lập {,/và} thẩm định | thẩm định {,/và} phê duyệt | soạn thảo {,/và} ban hành | xây dựng {,/và} hoàn thiện | xây dựng {,/và} ban hành
    tu bổ {,/và} tôn tạo | sắp xếp {,/và} bố trí | điều động {,/và} luân chuyển | luân chuyển {,/và} điều động | cài đặt {,/và} cấu hình | nghiệm thu {,/và} thanh lý | nghiệm thu {,/và} bàn giao | chủ trì {,/và} phối hợp`,
};
