import type { Language } from '../../locale/language.ts';
import type { Words } from '../rule.ts';
import type { Feature } from './evidence.ts';
import type { Promised, Vagueness } from './vagueness.ts';

/** As many reasons as can be read at a glance. */
const most = 3;

/** A verdict in words: what is wrong, what decided, what to write instead. */
export function describeVerdict({ title, promised, because }: Vagueness, language: Language): Words {
  const { message, reasons, missing, help } = language === 'vi' ? vietnamese : english;
  const told = because
    .filter(({ words }, i) => words === '' || because.findIndex((other) => other.words === words) === i)
    .flatMap(({ what, words }) => reasons[what]?.(words) ?? [])
    .slice(0, most);
  if (promised === 'nothing') told.push(missing.product);
  // A number that counts the wrong thing has been told of.
  if (!because.some(({ what }) => what === 'scope')) told.push(missing.figure);
  return { message: message(title), note: told.join('; '), help: help[promised] };
}

interface Wording {
  readonly message: (title: string) => string;
  readonly reasons: { readonly [feature in Feature]?: (words: string) => string };
  readonly missing: { readonly product: string; readonly figure: string };
  readonly help: Readonly<Record<Promised, string>>;
}

const english: Wording = {
  message: (title) => `\`${title}\` does not say what there will be, or what will be true, when it is done`,
  reasons: {
    activity: (words) => `\`${words}\` goes on without an end`,
    slogan: (words) => `\`${words}\` names no result`,
    topic: () => 'the title names a field of work, not a task',
    bare: (words) => `\`${words}\` does not say of what`,
    plural: (words) => `\`${words}\` does not say which`,
    abstract: (words) => `\`${words}\` is nothing that can be shown`,
    scope: (words) => `\`${words}\` counts what is worked on, not what comes out`,
    degree: (words) => `\`${words}\` has no measure`,
    demand: (words) => `\`${words}\` leaves open whether there is any work`,
    open: (words) => (words === '' ? 'the list is left open' : `\`${words}\` leaves the list open`),
    kind: (words) => `the product \`${words}\` could be any of its kind`,
    trace: (words) => `the product \`${words}\` says only that something was written`,
    soft: (words) => `nobody can check \`${words}\``,
    softBeside: (words) => `nobody can check \`${words}\``,
    other: (words) => `the product \`${words}\` is no document, count or state`,
    compare: (words) => `\`${words}\` does not say by how much`,
    productPlural: (words) => `\`${words}\` does not say which or how many`,
    bareSteps: () => 'the steps have neither dates nor figures',
  },
  missing: { product: 'no product', figure: 'no figure' },
  help: {
    nothing:
      'write under `deliverable` which document there will be and who gets it, or what will be in use; or under `measures` the figure to be reached',
    steps:
      'give each step a `due`, and the task a `deliverable`: which document, for whom; what will be in use; how many',
    paper:
      'say in `deliverable` what the document is about and who signs or receives it, or write under `measures` the figure to be reached',
    soft: 'write in `deliverable` what can be shown instead: a document and its receiver, a count, something accepted or in use',
    words: 'say in `deliverable` which document it is and who gets it, how many there are, or what will be in use',
  },
};

const vietnamese: Wording = {
  message: (title) => `nhiệm vụ \`${title}\` còn chung chung, chưa rõ khi xong thì có gì, đạt được gì`,
  reasons: {
    activity: (words) => `\`${words}\` là việc làm liên tục, không rõ khi nào xong`,
    slogan: (words) => `\`${words}\` không nêu kết quả`,
    topic: () => 'tên nhiệm vụ chỉ nêu lĩnh vực, chưa nêu việc phải làm',
    bare: (words) => `\`${words}\` chưa nêu về việc gì`,
    plural: (words) => `\`${words}\` không rõ cụ thể là gì`,
    abstract: (words) => `\`${words}\` không có gì để nghiệm thu`,
    scope: (words) => `\`${words}\` là phạm vi công việc, không phải kết quả`,
    degree: (words) => `\`${words}\` không có mức để đối chiếu`,
    demand: (words) => `\`${words}\` để ngỏ có việc hay không`,
    open: (words) => (words === '' ? 'liệt kê bỏ ngỏ' : `\`${words}\` để ngỏ, chưa kể hết`),
    kind: (words) => `sản phẩm \`${words}\` mới nêu loại, chưa rõ là cái nào`,
    trace: (words) => `sản phẩm \`${words}\` thì việc nào cũng có`,
    soft: (words) => `\`${words}\` không có căn cứ để kiểm tra`,
    softBeside: (words) => `\`${words}\` không có căn cứ để kiểm tra`,
    other: (words) => `sản phẩm \`${words}\` không phải văn bản, con số hay kết quả nhìn thấy được`,
    compare: (words) => `\`${words}\` không rõ là bao nhiêu`,
    productPlural: (words) => `\`${words}\` không rõ là gì, bao nhiêu`,
    bareSteps: () => 'các bước không có thời hạn, không có con số',
  },
  missing: { product: 'chưa ghi sản phẩm', figure: 'không có con số' },
  help: {
    nothing:
      'ghi vào `deliverable` văn bản sẽ có và trình, gửi ai, hoặc cái gì được đưa vào sử dụng; hoặc ghi vào `measures` con số phải đạt',
    steps:
      'ghi `due` cho từng bước và ghi `deliverable` của nhiệm vụ: văn bản gì, trình ai; cái gì được đưa vào sử dụng; bao nhiêu',
    paper:
      'ghi rõ trong `deliverable` văn bản về việc gì, ai ký hoặc trình, gửi ai; hoặc ghi vào `measures` con số phải đạt',
    soft: 'thay trong `deliverable` bằng kết quả nhìn thấy được: văn bản và nơi nhận, số lượng, cái đã nghiệm thu hoặc đưa vào sử dụng',
    words:
      'ghi rõ trong `deliverable` là văn bản gì và trình, gửi ai, số lượng bao nhiêu, hoặc cái gì được đưa vào sử dụng',
  },
};
