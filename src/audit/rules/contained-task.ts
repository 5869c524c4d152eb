import { describeDifference } from '../overlap/describe-pair.ts';
import { nearestOf } from '../overlap/nearest.ts';
import { overlapsIn } from '../overlap/overlaps.ts';
import { onPair, type Pair } from '../overlap/pair.ts';
import { setRule } from '../rule.ts';

interface ContainedTask extends Pair {
  /** Whether the later task stands in the other, or the other in it. */
  readonly isPart: boolean;
}

/** A task whose words stand whole inside another's. */
export const containedTask = setRule<ContainedTask>({
  name: 'contained-task',
  title: { en: 'part of another task', vi: 'Nội dung nằm trong nhiệm vụ khác' },
  severity: 'hint',
  clarity: 'work',
  precedence: [{ over: ['duplicate-deliverable'], where: 'pair' }],
  check(_set, context) {
    const inside = overlapsIn(context).filter(({ verdict }) => verdict === 'inside');
    return nearestOf(inside).map((overlap) => {
      const found = onPair(overlap);
      return { ...found, data: { ...found.data, isPart: (overlap.evidence.inside ?? overlap.evidence.single) === 1 } };
    });
  },
  describe(pair, language) {
    const [part, whole] = pair.isPart ? [pair.task, pair.other] : [pair.other, pair.task];
    const note = describeDifference(pair, language);
    return language === 'vi'
      ? {
          message: `nội dung của \`${part}\` nằm trọn trong \`${whole}\``,
          note,
          help: `đưa \`${part}\` thành một bước hoặc việc con của \`${whole}\`, hoặc bỏ phần đó khỏi tên của \`${whole}\``,
          related: { other: `nhiệm vụ kia: \`${pair.otherTitle}\`` },
        }
      : {
          message: `\`${part}\` stands whole inside \`${whole}\``,
          note,
          help: `make \`${part}\` a step or a child of \`${whole}\`, or take that part out of the title of \`${whole}\``,
          related: { other: `the other one: \`${pair.otherTitle}\`` },
        };
  },
});
