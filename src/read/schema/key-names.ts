import { fold, stripMarks } from '../../text/fold.ts';

/**
 * Other names under which people write our keys and values: the headings of Vietnamese tables, everyday English, other
 * tools' fields. Letters only, folded; the first key that the place allows is the one meant.
 */
const keyNames: readonly (readonly [key: string, names: string])[] = [
  [
    'title',
    'tieude ten tennhiemvu noidung noidungnhiemvu noidungcongviec congviec tenkehoach name task summary subject',
  ],
  ['title', 'chucvu chucdanh position role jobtitle'],
  ['name', 'ten hoten hovaten hovatendem fullname tendonvi tencoquan tennhom title label'],
  ['id', 'ma maso manhiemvu madonvi macanbo code key stt tt'],
  ['lead', 'chutri nguoichutri donvichutri canbochutri coquanchutri phutrach nguoiphutrach nguoithuchien'],
  ['lead', 'donvithuchien owner assignee responsible leader leads'],
  ['head', 'thutruong thutruongdonvi truongdonvi nguoidungdau manager leader lead director owner'],
  ['support', 'phoihop donviphoihop coquanphoihop canbophoihop nguoiphoihop supporters collaborators participants'],
  ['supervisor', 'lanhdaophutrach lanhdao chidao nguoichidao nguoitructiepchidao sponsor oversight'],
  ['authority', 'thamquyen thamquyenquyetdinh capthamquyen'],
  ['submitTo', 'captrinh trinh submittedto'],
  ['approves', 'pheduyet cappheduyet capbanhanh capbanhanhpheduyet approvedby approver signedby'],
  ['decides', 'quyetdinh capquyetdinh decidedby decider'],
  ['deliverable', 'sanpham sanphamdaura daura output outputs product products deliverables'],
  ['results', 'ketqua ketquacandat outcome outcomes result'],
  ['measures', 'chitieu kpi kpis indicator indicators metric metrics measure targets'],
  ['target', 'chitieu mucphandau muctieu value amount quantity soluong'],
  ['unit', 'donvitinh dvt donvi phong ban phongban department team'],
  ['units', 'donvi cacdonvi departments teams'],
  ['baseline', 'hientrang'],
  ['when', 'thoigian thoigianthuchien window timeframe dates'],
  ['due', 'deadline han thoihan thoihanhoanthanh thoigianhoanthanh hanhoanthanh duedate by'],
  ['dueText', 'thoihankhac'],
  ['effort', 'songaycong ngaycong songay days estimate workload duration'],
  ['split', 'phanbo chiacong'],
  ['steps', 'buoc cacbuoc moc moctiendo tiendo milestones stages phases'],
  ['children', 'nhiemvucon congvieccon subtasks'],
  ['each', 'tungdonvi moidonvi'],
  ['repeat', 'dinhky laplai recurrence recurring frequency every'],
  ['every', 'dinhky chuky frequency interval'],
  ['reports', 'baocao'],
  ['fixed', 'codinh lichcodinh'],
  ['after', 'sau saukhi thuchiensau dependson depends dependencies predecessors requires blockedby'],
  ['source', 'cancu cancugiaonhiemvu nguongoc basis bases reference'],
  ['bases', 'cancu basis basedon'],
  ['kind', 'loai loainhiemvu type category'],
  ['type', 'loai loaivanban kind'],
  ['budget', 'kinhphi nguonkinhphi dutoan cost'],
  ['note', 'ghichu notes comment comments remark remarks description mota'],
  ['subject', 'doituong doituongkiemtra donviduockiemtra inspected'],
  ['change', 'dieuchinh lydodieuchinh'],
  ['reason', 'lydo why because'],
  ['extra', 'khac custom other'],
  ['objective', 'muctieu goal'],
  ['objectives', 'muctieu cacmuctieu goals'],
  ['tasks', 'nhiemvu congviec danhsachnhiemvu cacnhiemvu items activities'],
  ['period', 'ky kykehoach nam year quarter thoigian'],
  ['language', 'ngonngu lang locale'],
  ['organisation', 'organization org tochuc coquan'],
  ['people', 'canbo nhansu nguoi persons staff members users'],
  ['groups', 'nhom cacnhom'],
  ['members', 'thanhvien'],
  ['calendar', 'lich lichlamviec'],
  ['issued', 'ngaybanhanh ngay issuedate issuedon date'],
  ['date', 'ngay day'],
  ['parent', 'kehoachcaptren kehoachcha captren donvicaptren tructhuoc thuoc belongsto'],
  ['document', 'vanban'],
  ['number', 'so sovanban'],
  ['symbol', 'kyhieu'],
  ['place', 'diadanh noibanhanh'],
  ['body', 'coquanbanhanh'],
  ['parentBody', 'coquanchuquan'],
  ['sign', 'nguoiky kyten chuky signature signer'],
  ['recipients', 'noinhan'],
  ['short', 'tentat tenviettat viettat abbreviation shortname'],
  ['external', 'benngoai ngoainganh outside'],
  ['order', 'thutu position'],
  ['capacity', 'tyle quythoigian availability allocation'],
  ['from', 'tungay tu ngayvao start startdate since'],
  ['until', 'denngay den ngaynghiviec end enddate to'],
  ['week', 'ngaylamviec tuanlamviec workingdays workdays'],
  ['hours', 'gio sogio giolam'],
  ['leave', 'nghi nghiphep ngaynghi vacation holidays absences'],
  ['aliases', 'tengoikhac tenkhac alias'],
  ['off', 'nghi ngaynghi holidays'],
  ['swapped', 'hoandoi swap swaps'],
  ['work', 'lambu makeup'],
  ['years', 'nam'],
  ['country', 'quocgia nuoc'],
  ['provisional', 'dukien tamthoi'],
  ['rules', 'quytac'],
  ['include', 'plans'],
  ['files', 'paths glob globs'],
  ['words', 'tungu'],
  ['severity', 'mucdo level'],
];

/** Names of one end of a stretch of time, which is one field with us: `when: A/B`. */
const halves = new Set(
  'start startdate begin from batdau ngaybatdau tungay end enddate finish until to ketthuc ngayketthuc denngay'.split(
    ' ',
  ),
);

const valueNames: readonly (readonly [value: string, names: string])[] = [
  ['key', 'trongtam quantrong'],
  ['routine', 'thuongxuyen regular ongoing'],
  ['ad-hoc', 'dotxuat phatsinh'],
  ['carried', 'chuyentiep carriedover'],
  ['week', 'tuan weekly hangtuan'],
  ['month', 'thang monthly hangthang'],
  ['quarter', 'quy quarterly hangquy'],
  ['half-year', 'nuanam 6thang halfyearly semester'],
  ['year', 'nam yearly annually annual hangnam'],
  ['mon', 'monday thuhai thu2 t2'],
  ['tue', 'tuesday thuba thu3 t3'],
  ['wed', 'wednesday thutu thu4 t4'],
  ['thu', 'thursday thunam thu5 t5'],
  ['fri', 'friday thusau thu6 t6'],
  ['sat', 'saturday thubay thu7 t7'],
  ['sun', 'sunday chunhat cn'],
  ['vi', 'vn vietnamese vietnam tiengviet'],
  ['en', 'english tienganh'],
  ['error', 'loi'],
  ['warning', 'warn canhbao'],
  ['hint', 'info note luuy'],
  ['off', 'tat none'],
  ['half', 'nuangay'],
  ['true', 'yes y on co dung'],
  ['false', 'no n off khong sai'],
  ['person', 'nguoi'],
  ['work', 'viec'],
  ['time', 'thoigian'],
  ['responsibility', 'trachnhiem'],
  ['product', 'sanpham'],
  ['authority', 'thamquyen'],
];

/** A word without case, marks, spaces and signs: what `Sản phẩm`, `san_pham` and `SanPham` have in common. */
export function bareName(word: string): string {
  return stripMarks(fold(word)).replace(/[^a-z0-9]/g, '');
}

type Names = ReadonlyMap<string, readonly string[]>;

let keysByName: Names | undefined;
let valuesByName: Names | undefined;

/** The key that another name stands for among those allowed; undefined where none does. */
export function keyNamed(word: string, allowed: Iterable<string>): string | undefined {
  keysByName ??= byName(keyNames);
  return named(word, keysByName, allowed);
}

/** The value that another name stands for among those allowed; undefined where none does. */
export function valueNamed(word: string, allowed: Iterable<string>): string | undefined {
  valuesByName ??= byName(valueNames);
  return named(word, valuesByName, allowed);
}

/** Whether a key names one end of a stretch of time. */
export function isHalfOfWindow(word: string): boolean {
  return halves.has(bareName(word));
}

function byName(list: readonly (readonly [string, string])[]): Names {
  const map = new Map<string, string[]>();
  for (const [meant, names] of list) {
    for (const name of names.split(' ')) {
      const targets = map.get(name);
      if (targets === undefined) map.set(name, [meant]);
      else targets.push(meant);
    }
  }
  return map;
}

function named(word: string, names: Names, allowed: Iterable<string>): string | undefined {
  const targets = names.get(bareName(word));
  if (targets === undefined) return undefined;
  const choices = new Set(allowed);
  return targets.find((target) => choices.has(target));
}
