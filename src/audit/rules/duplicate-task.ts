import { describeDifference } from '../overlap/describe-pair.ts';
import { nearestOf } from '../overlap/nearest.ts';
import { overlapsIn } from '../overlap/overlaps.ts';
import { onPair, type Pair } from '../overlap/pair.ts';
import { setRule } from '../rule.ts';

/** One task twice, in the same words. */
export const duplicateTask = setRule<Pair>({
  name: 'duplicate-task',
  title: { en: 'one task twice', vi: 'Nhiệm vụ trùng lặp' },
  severity: 'error',
  clarity: 'work',
  scores: true,
  precedence: [{ over: ['overlapping-scope', 'contained-task', 'duplicate-deliverable'], where: 'pair' }],
  check(_set, context) {
    return nearestOf(overlapsIn(context).filter(({ verdict }) => verdict === 'same')).map(onPair);
  },
  describe(pair, language) {
    const { task, other, otherTitle, above } = pair;
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${task}\` trùng với \`${other}\``,
          note: describeDifference(pair, 'vi'),
          help: above
            ? `nếu \`${task}\` thực hiện \`${other}\` của kế hoạch cấp trên thì ghi \`of: ${other}\`; nếu không thì bỏ một trong hai`
            : 'giữ một nhiệm vụ, đưa người của nhiệm vụ kia sang `support`; nếu là hai việc thì ghi rõ trong tên điểm khác nhau',
          related: { other: `ở đây đã có: \`${otherTitle}\`` },
        }
      : {
          message: `\`${task}\` is the same task as \`${other}\``,
          note: describeDifference(pair, 'en'),
          help: above
            ? `if \`${task}\` carries out \`${other}\` of the plan above, write \`of: ${other}\`; else drop one of the two`
            : 'keep one and name the people of the other under `support`; if they are two works, say in the titles what tells them apart',
          related: { other: `here it stands already: \`${otherTitle}\`` },
        };
  },
});
