import { formatCodes } from '../../locale/lists.ts';
import { describeDifference } from '../overlap/describe-pair.ts';
import { nearestOf } from '../overlap/nearest.ts';
import { overlapsIn } from '../overlap/overlaps.ts';
import { onPair, type Pair } from '../overlap/pair.ts';
import { type RuleOptions, setRule } from '../rule.ts';

const options = {
  similarity: {
    type: 'integer',
    default: 45,
    minimum: 40,
    maximum: 100,
    description: {
      en: 'per cent that two tasks have in common from which they are reported',
      vi: 'mức độ giống nhau của hai nhiệm vụ, tính bằng %, từ đó thì báo',
    },
  },
} as const satisfies RuleOptions;

/** Two tasks that are probably one work in other words. */
export const overlappingScope = setRule<Pair, typeof options>({
  name: 'overlapping-scope',
  title: { en: 'two tasks on one work', vi: 'Nhiệm vụ có dấu hiệu chồng chéo' },
  severity: 'warning',
  clarity: 'work',
  scores: true,
  precedence: [{ over: ['contained-task', 'duplicate-deliverable'], where: 'pair' }],
  options,
  check(_set, context, { similarity }) {
    const near = overlapsIn(context).filter(
      ({ verdict, nearness }) => verdict === 'near' && nearness * 100 >= similarity,
    );
    return nearestOf(near).map(onPair);
  },
  describe(pair, language) {
    const { task, other, otherTitle, above } = pair;
    const shared = formatCodes(pair.shared, language);
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${task}\` có dấu hiệu chồng chéo với \`${other}\`: ${shared === '' ? 'cùng nội dung, khác câu chữ' : `cùng nói về ${shared}`}`,
          note: describeDifference(pair, 'vi'),
          help: above
            ? `nếu \`${task}\` thực hiện \`${other}\` của kế hoạch cấp trên thì ghi \`of: ${other}\`; nếu không thì phân định phạm vi của từng nhiệm vụ`
            : 'gộp làm một nhiệm vụ, một đơn vị chủ trì, đơn vị kia phối hợp; hoặc ghi rõ trong tên phạm vi của từng nhiệm vụ',
          related: { other: `nhiệm vụ kia: \`${otherTitle}\`` },
        }
      : {
          message: `\`${task}\` seems to overlap \`${other}\`: ${shared === '' ? 'they say the same in other words' : `both are about ${shared}`}`,
          note: describeDifference(pair, 'en'),
          help: above
            ? `if \`${task}\` carries out \`${other}\` of the plan above, write \`of: ${other}\`; else say what is whose`
            : 'make one task of the two, with one lead and the other in support, or say in the titles where each ends',
          related: { other: `the other one: \`${otherTitle}\`` },
        };
  },
});
