// Made by scripts/generate-calendar.mjs from src/calendar/data/vn.calendar.yaml: change that file.
import type { CalendarData } from '../calendar/calendar-data.ts';

export const vnCalendar: CalendarData = {
  "country": "VN",
  "years": {
    "2024": {
      "source": "Công văn số 8662/VPCP-KGVX ngày 03/11/2023 và số 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ; Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023 của Bộ Lao động - Thương binh và Xã hội",
      "provisional": false,
      "off": [
        {
          "date": "2024-01-01",
          "name": "Tết Dương lịch"
        },
        {
          "date": "2024-02-08",
          "name": "Tết Nguyên đán (29 tháng Chạp)"
        },
        {
          "date": "2024-02-09",
          "name": "Tết Nguyên đán (30 tháng Chạp)"
        },
        {
          "date": "2024-02-10",
          "name": "Tết Nguyên đán (mùng 1)"
        },
        {
          "date": "2024-02-11",
          "name": "Tết Nguyên đán (mùng 2)"
        },
        {
          "date": "2024-02-12",
          "name": "Tết Nguyên đán (mùng 3)"
        },
        {
          "date": "2024-02-13",
          "name": "Nghỉ bù Tết Nguyên đán"
        },
        {
          "date": "2024-02-14",
          "name": "Nghỉ bù Tết Nguyên đán"
        },
        {
          "date": "2024-04-18",
          "name": "Giỗ Tổ Hùng Vương"
        },
        {
          "date": "2024-04-30",
          "name": "Ngày Chiến thắng 30/4"
        },
        {
          "date": "2024-05-01",
          "name": "Ngày Quốc tế Lao động 1/5"
        },
        {
          "date": "2024-09-02",
          "name": "Quốc khánh 2/9"
        },
        {
          "date": "2024-09-03",
          "name": "Quốc khánh 2/9 (ngày liền kề)"
        }
      ],
      "swapped": [
        {
          "off": "2024-04-29",
          "work": "2024-05-04",
          "name": "Hoán đổi ngày làm việc dịp 30/4 và 1/5"
        }
      ]
    },
    "2025": {
      "source": "Công văn số 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ; Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024 của Bộ Lao động - Thương binh và Xã hội",
      "provisional": false,
      "off": [
        {
          "date": "2025-01-01",
          "name": "Tết Dương lịch"
        },
        {
          "date": "2025-01-27",
          "name": "Tết Nguyên đán (28 tháng Chạp)"
        },
        {
          "date": "2025-01-28",
          "name": "Tết Nguyên đán (29 tháng Chạp)"
        },
        {
          "date": "2025-01-29",
          "name": "Tết Nguyên đán (mùng 1)"
        },
        {
          "date": "2025-01-30",
          "name": "Tết Nguyên đán (mùng 2)"
        },
        {
          "date": "2025-01-31",
          "name": "Tết Nguyên đán (mùng 3)"
        },
        {
          "date": "2025-04-07",
          "name": "Giỗ Tổ Hùng Vương"
        },
        {
          "date": "2025-04-30",
          "name": "Ngày Chiến thắng 30/4"
        },
        {
          "date": "2025-05-01",
          "name": "Ngày Quốc tế Lao động 1/5"
        },
        {
          "date": "2025-09-01",
          "name": "Quốc khánh 2/9 (ngày liền kề)"
        },
        {
          "date": "2025-09-02",
          "name": "Quốc khánh 2/9"
        }
      ],
      "swapped": [
        {
          "off": "2025-05-02",
          "work": "2025-04-26",
          "name": "Hoán đổi ngày làm việc dịp 30/4 và 1/5"
        }
      ]
    },
    "2026": {
      "source": "Công văn số 9859/VPCP-KGVX ngày 13/10/2025, số 12729/VPCP-KGVX ngày 25/12/2025 và số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ; Thông báo số 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ; Nghị quyết số 28/2026/QH16 ngày 24/4/2026 của Quốc hội",
      "provisional": false,
      "off": [
        {
          "date": "2026-01-01",
          "name": "Tết Dương lịch"
        },
        {
          "date": "2026-02-16",
          "name": "Tết Nguyên đán (29 tháng Chạp)"
        },
        {
          "date": "2026-02-17",
          "name": "Tết Nguyên đán (mùng 1)"
        },
        {
          "date": "2026-02-18",
          "name": "Tết Nguyên đán (mùng 2)"
        },
        {
          "date": "2026-02-19",
          "name": "Tết Nguyên đán (mùng 3)"
        },
        {
          "date": "2026-02-20",
          "name": "Tết Nguyên đán (mùng 4)"
        },
        {
          "date": "2026-04-26",
          "name": "Giỗ Tổ Hùng Vương"
        },
        {
          "date": "2026-04-27",
          "name": "Nghỉ bù Giỗ Tổ Hùng Vương"
        },
        {
          "date": "2026-04-30",
          "name": "Ngày Chiến thắng 30/4"
        },
        {
          "date": "2026-05-01",
          "name": "Ngày Quốc tế Lao động 1/5"
        },
        {
          "date": "2026-09-01",
          "name": "Quốc khánh 2/9 (ngày liền kề)"
        },
        {
          "date": "2026-09-02",
          "name": "Quốc khánh 2/9"
        },
        {
          "date": "2026-11-24",
          "name": "Ngày Văn hóa Việt Nam"
        }
      ],
      "swapped": [
        {
          "off": "2026-01-02",
          "work": "2026-01-10",
          "name": "Hoán đổi ngày làm việc dịp Tết Dương lịch"
        },
        {
          "off": "2026-08-31",
          "work": "2026-08-22",
          "name": "Hoán đổi ngày làm việc dịp Quốc khánh 2/9"
        }
      ]
    },
    "2027": {
      "source": "Công văn số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ (Tết, Quốc khánh); các ngày khác theo Bộ luật Lao động 2019 và Nghị quyết số 28/2026/QH16, có thể còn hoán đổi ngày làm việc",
      "provisional": true,
      "off": [
        {
          "date": "2027-01-01",
          "name": "Tết Dương lịch"
        },
        {
          "date": "2027-02-04",
          "name": "Tết Nguyên đán (28 tháng Chạp)"
        },
        {
          "date": "2027-02-05",
          "name": "Tết Nguyên đán (29 tháng Chạp)"
        },
        {
          "date": "2027-02-06",
          "name": "Tết Nguyên đán (mùng 1)"
        },
        {
          "date": "2027-02-07",
          "name": "Tết Nguyên đán (mùng 2)"
        },
        {
          "date": "2027-02-08",
          "name": "Tết Nguyên đán (mùng 3)"
        },
        {
          "date": "2027-02-09",
          "name": "Nghỉ bù Tết Nguyên đán"
        },
        {
          "date": "2027-02-10",
          "name": "Nghỉ bù Tết Nguyên đán"
        },
        {
          "date": "2027-04-16",
          "name": "Giỗ Tổ Hùng Vương"
        },
        {
          "date": "2027-04-30",
          "name": "Ngày Chiến thắng 30/4"
        },
        {
          "date": "2027-05-01",
          "name": "Ngày Quốc tế Lao động 1/5"
        },
        {
          "date": "2027-05-03",
          "name": "Nghỉ bù Ngày Quốc tế Lao động 1/5"
        },
        {
          "date": "2027-09-02",
          "name": "Quốc khánh 2/9"
        },
        {
          "date": "2027-09-03",
          "name": "Quốc khánh 2/9 (ngày liền kề)"
        },
        {
          "date": "2027-11-24",
          "name": "Ngày Văn hóa Việt Nam"
        }
      ]
    }
  }
};
