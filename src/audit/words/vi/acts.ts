import type { WordList } from '../word.ts';

/**
 * What somebody does. `work`: makes something of its own. `finish`: brings what was made to its end, and so belongs to
 * the act before it. `tend`: goes along with other work. `loose`: is also a noun, or part of other words, and counts as an act
 * only where it stands first. `slogan`: says that work goes on.
 */
export const acts: WordList = {
  work: `
    xây dựng | soạn thảo | biên soạn | lập | thiết kế | thi công | xây | lắp đặt | lắp | mua sắm | trang bị | sửa chữa | cải tạo | nâng cấp | thành lập | kiện toàn
    tuyển dụng | tuyển chọn | tuyển sinh | bổ nhiệm | điều động | luân chuyển | bố trí | sắp xếp | đào tạo | bồi dưỡng | tập huấn | khảo sát | điều tra | thống kê
    rà soát | thẩm định | thẩm tra | kiểm tra | thanh tra | kiểm kê | kiểm định | hiệu chuẩn | kiểm thử | diễn tập | số hóa | chuyển đổi | di trú | di chuyển
    kết nối | tích hợp | cập nhật | chuẩn hóa | làm sạch | đối chiếu | đối soát | đấu thầu | mở thầu | bán đấu giá | thuê | giải ngân | phân bổ | cắt giảm | sửa đổi
    bãi bỏ | hủy bỏ | xác minh | hòa giải | xét xử | cưỡng chế | tuyên truyền | truyền thông | vận động | phát động | khen thưởng | bình xét | trồng | nạo vét
    duy tu | tu bổ | tôn tạo | nghiên cứu | phân tích | lựa chọn | sáp nhập | giải thể | coi thi | phụ đạo | ôn tập | biên dịch | trưng bày | sưu tầm | biểu diễn
    chỉ định | cấp phép | thu hồi | niêm phong | tiêu hủy | lấy mẫu | quan trắc | khởi công | cài đặt | cấu hình | sản xuất | gây quỹ | huy động | quyên góp
    áp dụng | ứng dụng | triển khai | thu gom | tháo dỡ | giải phóng mặt bằng | cắm mốc | quy hoạch | đánh giá | đăng cai | xử phạt
    tổ chức {hội nghị/hội thảo/tọa đàm/lớp/khóa/cuộc/lễ/kỳ/ngày/đoàn/đợt/buổi/phiên/giải/thi/họp/tập huấn/bồi dưỡng/đào tạo/kiểm tra/thanh tra/khảo sát/lấy ý kiến/diễn tập/tuyên truyền/đấu giá/đấu thầu/bàn giao/đối thoại/tiếp/triển lãm}
    mở {lớp/khóa/chuyên mục/đợt/cao điểm/rộng} | ký {hợp đồng/thỏa thuận/kết}`,
  finish: `
    ban hành | công bố | ký | ký ban hành | phê duyệt | trình | trình ban hành | trình phê duyệt | gửi | nộp | nộp lưu | đăng | đăng tải | công khai | phát hành
    bàn giao | nghiệm thu | giao | cấp | cấp phát | cấp mới | đưa vào {sử dụng/vận hành/khai thác/hoạt động} | đưa | khánh thành | ra mắt | hoàn thành | hoàn tất | hoàn thiện | kết thúc
    thông qua | xuất bản | in ấn | lưu trữ | quyết toán | thanh lý | xử lý | lấy ý kiến | xin ý kiến | chỉnh lý | bổ sung | thay thế
    niêm yết | trả lời | thi hành | đóng | chốt | khóa sổ | gia hạn | đăng ký | công nhận | sơ kết | tổng kết | chấm dứt`,
  tend: 'theo dõi | giám sát | đôn đốc | tham mưu | đề xuất | tiếp thu | tổng hợp | rút kinh nghiệm',
  loose: `
    tổ chức | báo cáo | hướng dẫn | thông báo | quyết định | chỉ đạo | quy định | thanh toán | thi | thu | chi | in | phát | mở | mua | bán | tăng | giảm | nâng | hạ | đo
    kiểm | kiểm quỹ | tối ưu | tối ưu hóa | tách | đóng góp | họp | gặp | làm việc | làm | tham gia | tham dự | dự | đón | tiếp | tiếp nhận | tiếp công dân | phối hợp | chủ trì | quản lý | duy trì | vận hành | bảo trì | bảo dưỡng
    bảo đảm | đảm bảo | bảo vệ | bảo quản | thực hiện | hỗ trợ | chăm sóc | khám | điều trị | tiêm | tiêm phòng | phun | dạy | học | viết | dịch | quay | dựng | trao | thăm | tặng | xét | bầu | chấm
    thử nghiệm | chạy thử | chạy | nhập | xuất | chuyển | chuẩn bị | xin | phòng | chống | phòng, chống | bồi thường | chi trả | xác định | giải quyết | phân công | giao ban | kiểm toán
    kiểm soát | kiểm đếm | kiểm phiếu | lưu | tắt | di dời | đắp | nuôi | thả | thu hoạch | tiêu thụ | xúc tiến | quảng bá | kêu gọi | thu hút | hợp tác | đàm phán | trao đổi | chia sẻ | liên thông | cung cấp
    phân luồng | tư vấn | trợ giúp | cứu trợ | cứu nạn | dự trữ | cử | biệt phái | nghỉ | cho | lên | thống nhất | cam kết | đề nghị | kiến nghị | góp ý | phản biện | tham vấn | đối thoại | tiếp xúc
    chứng nhận | công chứng | chứng thực | tạm ứng | ghi | hạch toán | trích | kê khai | khai | hoàn | nộp thuế | đầu tư | phát triển | quyết định chủ trương | tự đánh giá | sát hạch | khắc phục | phục hồi | khôi phục
    dọn | vệ sinh | trực | canh | tuần tra | truy quét | bắt | khởi tố | điều chỉnh | thay | đổi | thử | tìm | chọn | gỡ | treo | dán | đặt | xếp | dự báo | cảnh báo | truyền hình | phát sóng | phát thanh | chiếu | luyện tập
    chấn chỉnh | phòng ngừa | phòng trừ | tham quan | học tập | rèn luyện | sinh hoạt | kỷ niệm | chào mừng | mừng | tri ân | trùng tu | bảo tồn | phục dựng | khai quật | xếp hạng | đăng kiểm | cải cách | hiện đại hóa | hài hòa | tiếp cận`,
  slogan: `
    tăng cường | đẩy mạnh | nâng cao | phát huy | thúc đẩy | chú trọng | quan tâm | củng cố | tiếp tục | tập trung | phấn đấu | chủ động | đẩy nhanh | khuyến khích
    đổi mới | lan tỏa | khơi dậy | tạo điều kiện | góp phần | đa dạng hóa | nhân rộng | quán triệt | siết chặt | từng bước | tạo`,
  innocent: `
    đổi mới sáng tạo | chuyển đổi số | sản xuất kinh doanh | sản xuất, kinh doanh | khoa học | {học/thí} sinh | học viên | học phần | {đại/trường/lớp/năm/môn/bậc} học
    {phòng/văn/quốc} phòng | phòng {ban/chuyên môn/chức năng/thử nghiệm/thí nghiệm/khám/họp/máy/làm việc/học} | chi {nhánh/bộ/cục/hội/tiết/phí} | thu nhập
    dự {án/thảo/toán} | đo lường | {các/mọi} cấp | cấp {xã/huyện/tỉnh/bộ/cơ sở/ủy/trên/dưới} | kỳ thi | giao {thông/dịch/lưu}
    {cơ quan/tổ chức}, {đơn vị/cá nhân} | tổ chức {xã hội/chính trị/quốc tế/công đoàn/đảng} | phát {hiện/sinh} | thử thách`,
};
