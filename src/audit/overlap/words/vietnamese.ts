import type { WordLists } from './word-lists.ts';

/** Entered into tables when the program is built; as a function, since no run needs it then. */
export const vietnameseWords = (): WordLists => ({
  ties: `
    các | của | cho | với | về | tại | ở | trong | theo | từ | đến | tới | do | bằng | là | được | có
    những | một | mỗi | từng | việc | cuộc | trên | dưới | ngoài | sau | trước | khi | mà | này | đó | như | hoặc
    hay | vào | ra | lên | qua | bởi | thì | đang | đã | sẽ | cần | phải | mình | năm | ngày | tháng | hằng | số
    hằng năm | hằng tháng | hằng quý | đối với | liên quan | liên quan đến | thông qua | thuộc | trên cơ sở`,
  aims: 'nhằm | để',
  joints: 'và | cùng | gồm | bao gồm | đồng thời | kết hợp | kèm theo | trong đó',
  empty: `
    tổ chức | thực hiện | triển khai | tiến hành | thi hành | chủ trì | phối hợp | tham gia | tăng cường | đẩy mạnh
    đẩy nhanh | tiếp tục | chủ động | chỉ đạo | bảo đảm | đảm bảo | làm tốt | làm | thực hiện tốt | tổ chức tốt
    tích cực | kịp thời | đúng tiến độ | tiến độ | hiệu quả | có hiệu quả | đầy đủ | nghiêm túc | thường xuyên
    đồng bộ | hoàn thành | hoàn thiện | công tác | hoạt động | nhiệm vụ | tình hình | kết quả | hướng tới | góp phần
    nâng cao | nâng cao chất lượng | mới | chung | cụ thể | toàn diện | cơ quan | đơn vị | đạt | tốt
    chính thức | nội dung | lĩnh vực | địa bàn | phạm vi | đúng quy định | theo quy định | phục vụ
    giai đoạn | thời kỳ | nhiệm kỳ | khác | giải quyết | xử lý | vấn đề | biện pháp | giải pháp | yêu cầu | đề nghị
    kiến nghị | đề xuất | gửi | khâu | đợt | giúp | đầu tư | lập báo cáo | xây dựng báo cáo | viết báo cáo | tập trung | thúc đẩy | đổi mới | theo hướng | phù hợp | thực tế`,
  all: 'toàn | toàn bộ | toàn thể | tất cả | mọi | khắp | trên địa bàn',
  common: `
    quản lý | quản lý nhà nước | nhà nước | hệ thống | chương trình | dự án | báo cáo | hồ sơ | văn bản | dữ liệu
    thông tin | cơ sở dữ liệu | dịch vụ | dịch vụ công | cơ sở | thành phố | tỉnh | huyện | xã | phường | bộ | sở
    ban | phòng | chi cục | cục | vụ | trung tâm | ủy ban | ủy ban nhân dân | hội đồng | hội đồng nhân dân | bộ trưởng
    chủ tịch | giám đốc | thủ tướng | chính phủ | nghị quyết | nghị định | thông tư | quyết định | chỉ thị | công văn
    công nghệ | khoa học | công nghệ thông tin | chuyển đổi số | quy trình | thủ tục | thủ tục hành chính
    cán bộ | chuyên môn | nghiệp vụ | kỹ năng | kiến thức | kinh phí | ngân sách | tài chính
    tài sản | thiết bị | vật tư | phương tiện | công trình | hạ tầng | môi trường | xã hội | kinh tế | văn hóa
    giáo dục | y tế | an toàn | chất lượng | tiêu chuẩn | kỹ thuật | quy chuẩn | kỹ thuật quốc gia | tiêu chí | hội thảo
    hội nghị | đoàn | đội | nhóm | lớp | khóa | kỳ | học sinh | sinh viên | giáo viên | người dân | doanh nghiệp
    hợp tác xã | hộ | trẻ em | phụ nữ | thanh niên | đảng viên | nông dân | nông nghiệp | nông thôn | sản xuất
    kinh doanh | mô hình | phong trào | chính sách | pháp luật | tổ | chi bộ | đảng ủy | công đoàn | công an
    kế hoạch | đề án | phương án | danh sách | quy chế | quy định | biên bản | tờ trình | giấy chứng nhận | hợp đồng
    danh mục | nhân sự | tổ chức bộ máy | biên chế | cấp | hỗ trợ | giúp đỡ | trợ giúp`,
  acts: `
    kiểm tra | thanh tra | giám sát | hậu kiểm | kiểm soát | phúc tra | kiểm tra liên ngành | tuần tra
    tập huấn | bồi dưỡng | đào tạo | huấn luyện | mở lớp | hướng dẫn nghiệp vụ | hướng dẫn | phổ biến kỹ năng
    xây dựng | soạn thảo | biên soạn | lập | dự thảo | biên tập | viết | ban hành | thiết lập | xây dựng dự thảo | tạo lập | trình | tham mưu | trình ban hành | soạn | hình thành | xác lập | chuẩn bị
    công bố | công khai | đăng tải | phát hành | niêm yết | xuất bản
    tuyên truyền | phổ biến | truyền thông | quán triệt | vận động | giáo dục pháp luật | tuyên truyền phổ biến | tuyên truyền vận động
    rà soát | kiểm kê | thống kê | lập danh sách | lập danh mục | soát xét | cập nhật | kê khai | kiểm đếm | hệ thống hóa | phân loại | tổng rà soát | rà soát lại | lập bảng kê | đối chiếu
    khảo sát | điều tra | thu thập | lấy ý kiến | thăm dò | khảo cứu | tìm hiểu | tổng hợp | tổng hợp ý kiến | lấy phiếu | tham vấn | phỏng vấn
    đánh giá | phân tích | nghiên cứu | thẩm định | thẩm tra | xem xét
    sửa chữa | cải tạo | nâng cấp | tu bổ | tôn tạo | tu sửa | cải tiến | khắc phục | sửa lỗi | sửa | sơn sửa | chỉnh trang | khôi phục | trùng tu | cải thiện | tối ưu | thiết kế lại | làm lại | làm mới | xây dựng lại
    mua | mua sắm | trang bị | sắm | đấu thầu mua sắm | đầu tư mua sắm
    bán | thanh lý | bán đấu giá | đấu giá
    thu gom | dọn | làm sạch | vệ sinh | quét dọn | dọn dẹp | dọn vệ sinh
    trao | tặng | trao tặng | tặng quà | quyên góp | ủng hộ | trao quà
    biểu dương | tuyên dương | khen thưởng | vinh danh | tôn vinh
    kiểm định | hiệu chuẩn
    thử nghiệm | thí nghiệm
    tổng kết | sơ kết
    theo dõi | đôn đốc | giám sát tiến độ
    tuyển dụng | tuyển chọn | xét tuyển | thi tuyển | chọn | tuyển | lựa chọn
    xét chọn | bình xét | bình chọn | xét duyệt
    bổ nhiệm | bổ nhiệm lại
    miễn nhiệm | cho thôi
    tiếp nhận | nhận
    chuyển | bàn giao | chuyển giao | chuyển về
    lắp đặt | lắp | lắp lại | gắn | treo
    nghiệm thu
    phê duyệt | duyệt
    thiết kế
    khai trương | ra mắt | khánh thành | đưa vào sử dụng | đưa vào vận hành | vận hành | khai thác sử dụng
    khởi công | thi công
    trồng | ươm
    rút gọn | rút ngắn | cắt giảm | đơn giản hóa | giảm | giảm bớt
    tích hợp | kết nối | liên thông
    phát triển | mở rộng | nhân rộng
    góp ý | tham gia ý kiến
    trả lời | giải đáp | tư vấn
    bảo trì | bảo dưỡng | duy tu
    diễn tập | thao diễn | thực hành | thực tập phương án
    kiểm toán
    quyết toán
    giải ngân
    phân bổ | giao dự toán
    sửa đổi | bổ sung | điều chỉnh
    hủy bỏ | bãi bỏ
    in | in ấn
    số hóa | quét | chuyển sang bản điện tử | nhập liệu
    gặp mặt | đối thoại | tiếp xúc
    di trú | chuyển đổi dữ liệu
    chăm sóc | phụng dưỡng
    cấp phát | phân phát
    cấp
    thu hồi | truy thu
    tham quan | học tập kinh nghiệm
    ký kết | ký
    cấp phép | cấp giấy phép
    khám | khám sàng lọc | khám sức khỏe
    thăm hỏi | thăm | viếng
    ngăn chặn | phòng ngừa | phòng chống | ngăn ngừa | ứng phó | đối phó
    giao phó
    xử phạt | xử lý vi phạm
    di dời | tái định cư | giải tỏa
    tháo dỡ | phá dỡ
    cử | điều động | biệt phái | luân chuyển | luân phiên | bố trí
    lấy mẫu | xét nghiệm | kiểm nghiệm | phân tích mẫu | quan trắc
    tìm kiếm | truy tìm | dò tìm | rà tìm
    xác định | nhận diện | phát hiện
    chuẩn hóa | chuẩn hóa dữ liệu | làm sạch dữ liệu
    mời thầu | đấu thầu | lựa chọn nhà thầu
    nạo vét | khơi thông
    chặt hạ | đốn hạ | cắt tỉa
    phát quang
    kết nạp
    gia hạn
    giám định
    cắm mốc
    bốc thăm | rút thăm
    mở cửa | mở lại
    đóng cửa
    đón tiếp | tiếp đón | đón
    tiễn
    thả
    dựng
    sơn
    sát hạch
    bồi thường
    tạm ứng
    hạch toán
    trích lập
    cứu hộ | cứu nạn
    xử lý kiến nghị | thực hiện kiến nghị | khắc phục tồn tại | khắc phục hạn chế | khắc phục những tồn tại | thực hiện kết luận | xử lý các kiến nghị
    công nhận | xét công nhận
    đăng ký | ghi danh
    chi trả | hoàn trả
    quảng bá | xúc tiến | giới thiệu
    nộp lưu | chỉnh lý hồ sơ
    thay thế | thay
    bảo vệ | giữ gìn
    phân công | giao nhiệm vụ`,
  likes: `
    hỗ trợ | giúp đỡ | trợ giúp
    hàng hóa | sản phẩm
    trang thông tin điện tử | cổng thông tin điện tử | cổng thông tin | website | trang web | trang điện tử | giao diện
    danh sách | bảng thống kê | bảng kê | danh bạ | sổ bộ
    nhân dân | công dân | người dân | quần chúng
    quy chế | quy định | nội quy
    đề án | kế hoạch | phương án
    công chức | viên chức | người lao động | nhân viên | cán bộ
    trường | nhà trường | trường học | cơ sở giáo dục | học đường
    ngân hàng câu hỏi | bộ câu hỏi | bộ đề | bộ đề thi
    vi phạm | sai phạm
    sự cố | tình trạng | lỗi | khiếm khuyết
    ảnh hưởng | tác động
    mức thu | mức phí | biểu phí | giá dịch vụ
    công ty | doanh nghiệp
    phần mềm | ứng dụng | nền tảng | hệ thống
    quá hạn | chậm | trễ hạn
    chỉ tiêu | mục tiêu
    máy tính | máy vi tính | thiết bị tin học
    bờ biển | bãi biển | ven biển | vùng biển
    tài liệu | giấy tờ
    toàn quốc | cả nước
    sổ tay | cẩm nang
    nguy cơ | rủi ro
    ùn tắc | tắc nghẽn | điểm nghẽn | nút thắt | ùn ứ
    người bệnh | bệnh nhân
    thầy thuốc | bác sĩ | y bác sĩ
    thầy cô | giáo viên | nhà giáo
    học viên | người học
    phụ huynh | cha mẹ học sinh
    trẻ em | trẻ | thiếu nhi | thiếu niên nhi đồng
    người cao tuổi | người già
    người nghèo | hộ nghèo | diện nghèo | hộ thuộc diện nghèo
    cận nghèo | hộ cận nghèo
    xe | phương tiện giao thông | ô tô
    nhà vệ sinh | công trình vệ sinh | khu vệ sinh
    chất thải | rác thải | rác
    thuốc | dược phẩm | dược
    nhà thuốc | quầy thuốc | cơ sở bán thuốc
    trụ sở | nơi làm việc
    cháy nổ | phòng cháy chữa cháy | hỏa hoạn
    thiên tai | bão lũ | lụt bão
    kỷ niệm | chào mừng | mừng
    văn nghệ | ca múa nhạc | biểu diễn nghệ thuật
    phí | lệ phí
    thanh toán không tiền mặt | thanh toán không dùng tiền mặt | thanh toán điện tử
    nước sạch | nước sinh hoạt | nước ăn uống | nước uống
    lâu dài | vĩnh viễn
    miền núi | vùng cao | vùng sâu vùng xa
    biên giới | giáp biên
    định kỳ | thường kỳ
    bếp ăn tập thể | bếp ăn bán trú | bếp ăn
    khiếu nại tố cáo | đơn thư
    hiến máu | hiến máu tình nguyện | hiến máu nhân đạo
    tiêm chủng | tiêm vắc xin | tiêm phòng
    nguồn nhân lực | nhân lực
    an ninh trật tự | an ninh
    pháp lý | pháp luật
    an toàn thực phẩm | an toàn vệ sinh thực phẩm | vệ sinh an toàn thực phẩm
    bệnh viện | cơ sở khám chữa bệnh | cơ sở y tế
    hộ dân | hộ gia đình
    tổ dân phố | khu phố | khu dân cư
    người khuyết tật | người tàn tật
    cuộc thi | hội thi
    khách du lịch | du khách
    khô hạn | hạn hán
    tin học | công nghệ thông tin
    kho bạc | kho bạc nhà nước
    thuế | sắc thuế
    gia súc | vật nuôi
    sâu bệnh | dịch hại
    dịch bệnh | bệnh dịch
    sạt lở | sạt trượt
    thoát nước | cống rãnh
    vỉa hè | hè phố
    chiếu sáng | đèn đường
    bãi rác | điểm tập kết rác
    cơ sở vật chất | trang thiết bị
    phòng học | lớp học
    hưu trí | nghỉ hưu
    tiền lương | lương
    thư viện | phòng đọc
    lỗ hổng | điểm yếu
    sao lưu | dự phòng dữ liệu
    chữ ký số | ký số
    trực tuyến | qua mạng
    đầu năm học | khai giảng
    cuối năm học | tổng kết năm học
    hộ kinh doanh | cơ sở kinh doanh
    nhà ở xã hội | nhà ở cho người thu nhập thấp
    đường nội đồng | giao thông nội đồng
    tài sản công | tài sản nhà nước
    vốn đầu tư công | vốn nhà nước
    ý kiến góp ý | ý kiến
    bộ phận một cửa | một cửa | bộ phận tiếp nhận và trả kết quả | bộ phận tiếp nhận | trung tâm phục vụ hành chính công | trung tâm hành chính công
    ngày hội việc làm | phiên giao dịch việc làm | hội chợ việc làm | sàn giao dịch việc làm
    việc làm
    ngày hội | lễ hội
    đường dây nóng | hotline
    công lập
    vùng núi | khu vực miền núi
    tàu cá | tàu thuyền | tàu đánh cá
    camera | camera giám sát | camera an ninh
    đường chính | trục đường chính | tuyến đường chính | trục chính
    số nhà | biển số nhà
    cộng tác viên | tình nguyện viên
    trợ cấp xã hội | bảo trợ xã hội | trợ giúp xã hội
    cơ sở hành nghề dược | cơ sở kinh doanh dược
    tết | tết nguyên đán | dịp tết
    nhà văn hóa | nhà sinh hoạt cộng đồng
    trạm y tế | trạm xá
    giải phóng mặt bằng | đền bù giải phóng mặt bằng
    hài cốt | di cốt | mộ liệt sĩ
    tra cứu | tìm kiếm thông tin | tìm thông tin | tìm đọc
    miễn phí | không mất tiền | không thu tiền
    bệnh án | hồ sơ bệnh án
    giờ cao điểm | giờ tan tầm
    nâng lương | nâng bậc lương | tăng lương
    trước thời hạn | trước hạn | sớm
    đảng viên mới | phát triển đảng
    hạng mục | công trình
    xuống cấp | hư hỏng
    đơn thư khiếu nại tố cáo | đơn khiếu nại
    thời gian
    giao thông
    học phí
    thanh toán
    sử dụng
    khai thác
    hành chính
    công nghiệp
    nông sản
    thủy sản
    hải sản
    bảo hiểm
    hợp tác
    đầu ra
    tiêu thụ
    tồn tại | hạn chế | khuyết điểm
    người đứng đầu | thủ trưởng | lãnh đạo
    biểu mẫu | mẫu biểu | mẫu phiếu
    máy móc | máy móc thiết bị
    giấy chứng nhận quyền sử dụng đất | sổ đỏ | sổ hồng
    khiếu kiện | khiếu nại
    hàng giả | hàng nhái | gian lận thương mại
    thẻ căn cước | căn cước công dân | căn cước
    ma túy | tệ nạn ma túy
    kê khai tài sản | minh bạch tài sản | kiểm soát tài sản
    kỹ năng số | năng lực số | bình dân học vụ số
    văn thư lưu trữ | công tác lưu trữ | lưu trữ
    cây xanh | cây bóng mát
    tai nạn lao động
    hộ chiếu
    phòng cháy
    thống nhất
    hợp đồng lao động
    cơ cấu
    thành lập
    khách hàng
    hài lòng
    dự báo
    đời sống
    hiệu trưởng
    chuyên đề
    định mức
    đơn giá`,
  series: `
    miền bắc | miền trung | miền nam | tây nguyên
    phía đông | phía tây | phía bắc | phía nam
    đầu năm | cuối năm | giữa năm
    đầu kỳ | giữa kỳ | cuối kỳ
    mầm non | tiểu học | trung học cơ sở | trung học phổ thông | đại học | cao đẳng
    cấp xã | cấp huyện | cấp tỉnh | cấp bộ | cấp cơ sở | cấp trường | cấp thành phố | quốc gia | quốc tế | nội địa | khu vực
    tuần | quý | nửa năm
    nội bộ | bên ngoài
    trong nước | nước ngoài
    nhập khẩu | xuất khẩu
    nam giới | nữ giới`,
  numbers: `
    thứ nhất | lần đầu
    hai | thứ hai
    ba | thứ ba
    bốn | thứ tư
    thứ năm
    sáu | thứ sáu
    bảy | thứ bảy
    tám | thứ tám
    chín | thứ chín
    mười | thứ mười`,
  turns: `
    phó | phó trưởng | phó trưởng phòng | phó trưởng ban | phó giám đốc | phó chủ tịch | phó hiệu trưởng | phó bí thư
    ngừng | chấm dứt | tạm dừng`,
});
