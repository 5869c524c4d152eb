import type { Field } from './field.ts';

/**
 * Headings of real plans, in Vietnamese and English, by what stands below them. `|` divides them. Those of `weak` say
 * less: they yield to a column with a better name.
 */
export const headings: readonly (readonly [field: Field, words: string])[] = [
  [
    'number',
    'tt|stt|số tt|số thứ tự|thứ tự|no|nr|#|s/n|sl no|sr no|item no|tt chung|stt chi tiết|tt chi tiết|số tt chi tiết',
  ],
  [
    'id',
    'mã nhiệm vụ|mã|mã số|mã nv|mã công việc|mã số nhiệm vụ|id|code|task id|task code|ref|ref no|activity code|activity no',
  ],
  [
    'title',
    'nội dung nhiệm vụ|tên nhiệm vụ|nhiệm vụ|nội dung công việc|công việc|nội dung|tên công việc|hạng mục công việc|tên nhóm nhiệm vụ/nhiệm vụ|tên nhóm nhiệm vụ, nhiệm vụ|nhóm nhiệm vụ/nhiệm vụ|nhiệm vụ/công việc|nhiệm vụ, công việc|nhiệm vụ cụ thể|nội dung thực hiện|hoạt động|tên hoạt động|nội dung hoạt động|đề án, dự án, nhiệm vụ|đề án/nhiệm vụ|tên đề án|tên văn bản|tên đề án, văn bản|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|nhiệm vụ, giải pháp|nhiệm vụ giải pháp|đầu việc|tên việc|nội dung, nhiệm vụ|nội dung/nhiệm vụ|nội dung công tác|nội dung chỉ đạo|nội dung triển khai|nội dung kiểm tra|công tác|tên chương trình, đề án|tên chương trình, đề án, văn bản|task|tasks|activity|activities|planned activity|planned activities|key activity|key activities|action|actions|action item|description|task description|activity description|task name|work item|title|what|work to be done|planned action',
  ],
  [
    'group',
    'nhóm nhiệm vụ|lĩnh vực|giai đoạn|hạng mục|nhóm|mảng công việc|nhóm công việc|chủ đề|trục|nhóm lĩnh vực|phase|area|category|workstream|theme|group|component|focus area|programme area',
  ],
  ['objective', 'mục tiêu|mục tiêu cụ thể|objective|objectives|goal|strategic objective|strategic goal'],
  ['output', 'expected output|expected outputs|expected outputs and indicators|outputs and indicators|key result area'],
  [
    'lead',
    'đơn vị chủ trì|cơ quan chủ trì|chủ trì|đơn vị chủ trì thực hiện|cơ quan chủ trì thực hiện|cơ quan/đơn vị chủ trì|cơ quan, đơn vị chủ trì|đơn vị/cá nhân chủ trì|đơn vị, cá nhân chủ trì|bộ phận chủ trì|phòng chủ trì|ban chủ trì|tổ chức chủ trì|đơn vị chủ trì tham mưu|cơ quan chủ trì tham mưu|cơ quan chủ trì soạn thảo|đơn vị chủ trì soạn thảo|phân công chủ trì|chủ trì thực hiện|đơn vị chịu trách nhiệm|lead|lead unit|lead department|lead agency|lead office|responsible unit|responsible department|responsible party|responsible parties|responsible agency|responsible office|implementing agency|owner|accountable|accountable unit|responsible',
  ],
  [
    'leadPart',
    'phòng, đơn vị chủ trì|phòng/đơn vị chủ trì|phòng chuyên môn chủ trì|bộ phận trực tiếp thực hiện|đơn vị trực tiếp thực hiện',
  ],
  [
    'leadPerson',
    'cán bộ chủ trì|người chủ trì|chủ nhiệm|chủ nhiệm đề tài|chủ nhiệm nhiệm vụ|người chủ nhiệm|người thực hiện|cán bộ thực hiện|người phụ trách|cán bộ phụ trách|chuyên viên|chuyên viên thực hiện|chuyên viên chủ trì|chuyên viên phụ trách|đầu mối thực hiện|đầu mối|cán bộ đầu mối|người được giao|người chịu trách nhiệm|người chịu trách nhiệm chính|cá nhân thực hiện|cá nhân chủ trì|công chức thực hiện|công chức phụ trách|viên chức thực hiện|nhân viên thực hiện|giáo viên thực hiện|gv phụ trách|gv chỉ đạo|responsible person|person responsible|responsible officer|responsible staff|assignee|assigned to|officer|staff|focal point|focal person|who|task owner|action officer',
  ],
  [
    'support',
    'đơn vị phối hợp|cơ quan phối hợp|phối hợp|đơn vị phối hợp thực hiện|cơ quan phối hợp thực hiện|cơ quan/đơn vị phối hợp|cơ quan, đơn vị phối hợp|phối hợp thực hiện|bộ phận phối hợp|phòng phối hợp|tổ chức, cá nhân phối hợp|đơn vị, cá nhân phối hợp|đơn vị/cá nhân phối hợp|support|supporting unit|supporting units|supporting department|supporting departments|partners|partner|collaborating units|in coordination with|coordination with|supported by|contributors|implementing partners|implementing partner',
  ],
  [
    'supportPerson',
    'cán bộ phối hợp|người phối hợp|cá nhân phối hợp|người hỗ trợ|công chức phối hợp|supporting staff|supporting officers|support staff',
  ],
  [
    'supervisor',
    'lãnh đạo phụ trách|người trực tiếp chỉ đạo|lãnh đạo chỉ đạo|lãnh đạo đơn vị phụ trách|lãnh đạo vp chủ trì|lãnh đạo bộ phụ trách|lãnh đạo cục phụ trách|lãnh đạo sở phụ trách|lãnh đạo ban phụ trách|lãnh đạo theo dõi|lãnh đạo trực tiếp chỉ đạo|lãnh đạo phụ trách, chỉ đạo|chỉ đạo|chỉ đạo thực hiện|lãnh đạo|supervisor|oversight|overseen by|senior responsible owner|sponsor|leader in charge',
  ],
  ['authority', 'thẩm quyền quyết định|thẩm quyền|cấp thẩm quyền|authority|decision authority'],
  ['submitTo', 'cấp trình|trình cấp|nơi trình|submitted to|submit to'],
  [
    'approves',
    'cấp ban hành, phê duyệt|cấp ban hành|cấp phê duyệt|cấp có thẩm quyền phê duyệt|cấp ban hành/phê duyệt|approved by|approver|approval',
  ],
  ['decides', 'cấp quyết định|decided by|decision by'],
  [
    'deliverable',
    'sản phẩm|sản phẩm đầu ra|kết quả/sản phẩm|sản phẩm/kết quả|kết quả, sản phẩm|sản phẩm, kết quả|sản phẩm dự kiến|dự kiến sản phẩm|sản phẩm hoàn thành|kết quả đầu ra|sản phẩm/công việc|sản phẩm cụ thể|sản phẩm, kết quả dự kiến|sản phẩm/kết quả dự kiến|sản phẩm công việc|sản phẩm phải hoàn thành|hình thức văn bản|loại văn bản|đầu ra|deliverable|deliverables|product|products|output|outputs|output/deliverable',
  ],
  [
    'results',
    'kết quả cần đạt|kết quả phải đạt|kết quả mong đợi|yêu cầu cần đạt|yêu cầu kết quả|yêu cầu|kết quả yêu cầu|results|expected results|expected result|success criteria|expected outcome',
  ],
  ['quantity', 'số lượng|sl|quantity|qty'],
  ['measureUnit', 'đơn vị tính|đvt|đv tính|unit of measure|uom'],
  [
    'target',
    'chỉ tiêu|mức phấn đấu|chỉ tiêu phấn đấu|chỉ tiêu kế hoạch|tên chỉ tiêu|nội dung chỉ tiêu|target|targets|indicator|indicators|kpi|kpis|measures|measure|performance indicator|key performance indicator',
  ],
  ['baseline', 'hiện trạng|baseline'],
  [
    'due',
    'thời hạn|thời hạn hoàn thành|thời gian hoàn thành|hạn hoàn thành|ngày hoàn thành|tiến độ hoàn thành|thời điểm hoàn thành|thời hạn thực hiện|thời hạn trình|thời gian trình|hạn cuối|hạn chót|hạn xử lý|thời gian/tiến độ|thời gian, tiến độ|tiến độ, thời gian hoàn thành|thời gian phải hoàn thành|mốc hoàn thành|due|due date|deadline|completion date|target date|target completion date|complete by|completion',
  ],
  [
    'when',
    'thời gian thực hiện|thời gian triển khai|thời gian tổ chức|kỳ thực hiện|thời gian dự kiến|period|timeframe|time frame|timing|schedule|implementation period|planned period',
  ],
  [
    'start',
    'bắt đầu|ngày bắt đầu|thời gian bắt đầu|thời điểm bắt đầu|từ ngày|start|start date|begin|begins|planned start',
  ],
  [
    'end',
    'kết thúc|ngày kết thúc|thời gian kết thúc|thời điểm kết thúc|đến ngày|end|end date|finish|finish date|planned end',
  ],
  ['duration', 'số ngày dự kiến|số ngày|số ngày thực hiện|thời gian thực hiện (ngày)|duration|duration (days)'],
  [
    'effort',
    'số ngày công|ngày công|ngày công dự kiến|số công|effort|person-days|person days|man-days|days|working days|effort (days)|effort days',
  ],
  ['steps', 'mốc tiến độ|các mốc tiến độ|các bước thực hiện|các bước|milestones|milestone|steps|key milestones'],
  [
    'source',
    'căn cứ|căn cứ giao nhiệm vụ|nguồn gốc|căn cứ pháp lý|văn bản giao|văn bản giao nhiệm vụ|văn bản chỉ đạo|căn cứ/lý do đề xuất nhiệm vụ|căn cứ thực hiện|số văn bản|source|basis|legal basis|mandate',
  ],
  [
    'budget',
    'kinh phí|ngân sách|ngân sách dự kiến|kinh phí dự kiến|dự kiến kinh phí|kinh phí thực hiện|nguồn kinh phí|dự toán|dự toán kinh phí|budget|cost|planned budget|estimated budget|estimated cost|amount',
  ],
  ['kind', 'loại nhiệm vụ|phân loại nhiệm vụ|tính chất nhiệm vụ|kind|task type|type of task'],
  [
    'subject',
    'đơn vị được kiểm tra|đối tượng kiểm tra|đối tượng được kiểm tra|cơ sở được kiểm tra|đơn vị được thanh tra|đối tượng thanh tra|đối tượng|subject of inspection|inspected body|auditee',
  ],
  ['role', 'vai trò|role'],
  ['note', 'ghi chú|note|notes|remark|remarks|comment|comments'],
  [
    'extra',
    'kết quả thực hiện|trạng thái|tình trạng|mức độ hoàn thành|thời gian nhận|kết quả bổ sung|gia hạn|hệ số quy đổi|lực lượng hỗ trợ|phương thức hỗ trợ thực hiện|chỉ tiêu liên quan|địa điểm|tự đánh giá|ý kiến người quản lý|kết quả và minh chứng|nguồn số liệu/minh chứng|tiến độ đã thực hiện|kết quả đến nay|khó khăn, vướng mắc|status|progress|% complete|percent complete|location|risk|risks|assumptions|funding source|budget description|means of verification|dụng cụ|lớp|dependencies|dependency|depends on|predecessors|predecessor|người liên hệ|contact',
  ],
];

/** Headings that say less. */
export const weakHeadings: readonly (readonly [field: Field, words: string])[] = [
  [
    'lead',
    'đơn vị thực hiện|cơ quan thực hiện|cơ quan, đơn vị thực hiện|bộ phận thực hiện|phòng thực hiện|phân công|phân công thực hiện|phân công nhiệm vụ|trách nhiệm|trách nhiệm thực hiện|đơn vị|cơ quan|bộ phận|phòng, ban|phòng|tổ chức thực hiện|thực hiện|cơ quan chủ trì theo dõi, đánh giá|đơn vị chủ trì theo dõi|unit|department|responsibility|division|team|agency',
  ],
  ['deliverable', 'kết quả|kết quả dự kiến|dự kiến kết quả|hình thức|result|outcome'],
  ['due', 'tiến độ|tiến độ thực hiện|tiến độ dự kiến|hạn|ngày|mốc thời gian|tiến độ yêu cầu|timeline|date|by when'],
  ['when', 'thời gian|when|time'],
  ['support', 'đơn vị liên quan|cơ quan liên quan|liên quan|thành phần phối hợp|hỗ trợ|stakeholders|consulted|with'],
  ['number', 'số|item'],
  ['leadPerson', 'họ và tên|họ tên|cán bộ|cá nhân|người|name'],
  ['title', 'nội dung chi tiết|tên|sự kiện|item description|project|subject|event|tiêu đề'],
  ['source', 'văn bản|reference|references'],
  ['quantity', 'khối lượng|number'],
  ['kind', 'loại|phân loại|tính chất|type'],
];

/** What a heading holds somewhere in it, the more telling first: `Đơn vị chủ trì (phòng)`, `Sản phẩm hoàn thành 2026`. */
export const partsOfHeadings: readonly (readonly [field: Field, words: string])[] = [
  ['extra', 'kết quả thực hiện|tình hình|đánh giá|trạng thái|đã thực hiện|mức độ|gia hạn|status|progress'],
  ['id', 'mã nhiệm vụ|mã số'],
  ['supervisor', 'lãnh đạo|trực tiếp chỉ đạo|supervis'],
  ['supportPerson', 'cán bộ phối hợp|người phối hợp|công chức phối hợp'],
  [
    'leadPerson',
    'cán bộ chủ trì|người chủ trì|người thực hiện|cán bộ thực hiện|chuyên viên|đầu mối|người phụ trách|cán bộ phụ trách|person responsible|responsible person|officer|assigned',
  ],
  ['support', 'phối hợp|hỗ trợ thực hiện|supporting|partner'],
  ['lead', 'chủ trì|đơn vị thực hiện|cơ quan thực hiện|responsible|lead '],
  ['submitTo', 'cấp trình|submitted to'],
  ['approves', 'ban hành, phê duyệt|phê duyệt|approv'],
  ['deliverable', 'sản phẩm|deliverable|output'],
  ['results', 'kết quả cần|kết quả phải|kết quả mong'],
  ['effort', 'ngày công|person-day|man-day'],
  ['start', 'bắt đầu|start date'],
  ['end', 'kết thúc|end date'],
  ['due', 'thời hạn|hoàn thành|hạn |tiến độ|deadline|due '],
  ['when', 'thời gian|timeframe|time frame'],
  ['quantity', 'số lượng|quantity'],
  ['target', 'chỉ tiêu|mức phấn đấu|indicator|target'],
  ['budget', 'kinh phí|dự toán|budget|cost'],
  ['source', 'căn cứ|nguồn gốc|văn bản giao'],
  ['note', 'ghi chú|note|remark'],
  ['title', 'nhiệm vụ|công việc|nội dung|hoạt động|activit|task'],
  ['deliverable', 'kết quả'],
];
