import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder';
import { foremost, type Standing, urgency } from '../../state/standing';
import { dayWords } from '../../words/dates';
import { relationSubject } from '../../words/relation-words';

type Acting = { elder: Elder; standing: Standing };

/** The elders of this phone, who needs something first in front. */
export const acting = (elders: readonly Elder[], today: CivilDate): readonly Acting[] =>
  elders
    .flatMap((elder) => {
      const first = foremost(elder, today);
      return first && first.standing.kind !== 'stopped' ? [{ elder, standing: first.standing }] : [];
    })
    .sort((a, b) => urgency.indexOf(a.standing.kind) - urgency.indexOf(b.standing.kind));

/** Who acts, by when: until families share, it is whoever holds this phone. */
export function actingWords(all: readonly Acting[]): readonly string[] {
  const [first] = all;
  if (!first) return ['叫上家里人，', '一起记着'];
  const { standing } = first;
  const self = first.elder.relation === 'self';
  const whose = self ? '您自己的认证，' : `${relationSubject(first.elder.relation)}的认证，`;
  switch (standing.kind) {
    case 'due':
      return standing.countdown && standing.window?.checkBy
        ? [whose, `您来办，最晚 ${dayWords(standing.window.checkBy)}`]
        : [whose, '您来查一查，就这些天'];
    case 'unpaid':
      return [whose, '钱停了，您先打电话'];
    case 'ahead':
      return [whose, '日子不对，您来改一改'];
    case 'missed':
    case 'look-up':
      return [whose, '您来查一查'];
    case 'waiting':
      return [whose, '您来看结果'];
    default:
      return ['现在没有人要办'];
  }
}
