import { onTask, placeIn } from '../found.ts';
import { idFor, pairExtras } from '../overlap/pair.ts';
import { type SharedProduct, sharedProducts } from '../overlap/products.ts';
import { type Found, setRule } from '../rule.ts';

interface DuplicateDeliverable {
  readonly task: string;
  /** `plan:task` where it is another plan's. */
  readonly other: string;
  readonly otherTitle: string;
  readonly product: string;
}

/** One product that two tasks claim. */
export const duplicateDeliverable = setRule<DuplicateDeliverable>({
  name: 'duplicate-deliverable',
  title: { en: 'one product of two tasks', vi: 'Nhiều nhiệm vụ cùng một sản phẩm' },
  severity: 'warning',
  clarity: 'product',
  check(_set, context) {
    return sharedProducts(context).map(report);
  },
  describe({ task, other, otherTitle, product }, language) {
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${task}\` và \`${other}\` cùng ghi một sản phẩm: \`${product}\``,
          note: 'khi kiểm tra không rõ sản phẩm do nhiệm vụ nào làm ra, đơn vị nào chịu trách nhiệm',
          help: 'ghi cho mỗi nhiệm vụ sản phẩm của riêng nó (dự thảo, báo cáo khảo sát, hồ sơ trình), hoặc gộp hai nhiệm vụ',
          related: {
            other: `nhiệm vụ kia: \`${otherTitle}\``,
            product: 'sản phẩm ghi ở đây',
            'other-product': 'và ghi ở đây',
          },
        }
      : {
          message: `\`${task}\` and \`${other}\` claim one product: \`${product}\``,
          note: 'when it is late, each can point to the other',
          help: 'give each task the product that is its own (a draft, a survey report, the file for signature), or make one task of the two',
          related: {
            other: `the other one: \`${otherTitle}\``,
            product: 'the product here',
            'other-product': 'and there',
          },
        };
  },
});

function report({ earlier, later, product, earlierProduct }: SharedProduct): Found<DuplicateDeliverable> {
  const data = {
    task: later.id.value,
    other: idFor(earlier, later),
    otherTitle: earlier.title.value,
    product: product.value,
  };
  const { related, ...extras } = pairExtras(later, earlier);
  return onTask(later, 'deliverable', later.title, data, {
    ...extras,
    related: [
      ...related,
      { place: placeIn(later.file, product), task: null, label: 'product' },
      { place: placeIn(earlier.file, earlierProduct), task: null, label: 'other-product' },
    ],
  });
}
