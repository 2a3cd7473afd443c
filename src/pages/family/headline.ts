import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { whoseTurn } from '../../state/family/whose-turn.ts';
import { byUrgency, foremost, type Standing } from '../../state/standing.ts';
import { memberSubject } from '../../words/member-words.ts';
import { relationSubject } from '../../words/relation-words.ts';
import { actsWords, turnByWhen } from '../../words/turn-words.ts';

export type Cared = { elder: Elder; benefit: Benefit; standing: Standing };

/** Who needs something first in front; among equals the nearer date. */
export const caredFor = (elders: readonly Elder[], today: CivilDate): readonly Cared[] =>
  elders
    .flatMap((elder) => {
      const first = foremost(elder, today);
      return first ? [{ elder, ...first }] : [];
    })
    .sort(byUrgency);

const whose = ({ elder: { relation } }: Cared): string =>
  relation === 'self' ? '您自己的认证' : `${relationSubject(relation)}的认证`;

/** The first line: who acts, by when. An elder is named where there is more than one. */
export function familyHeadline(all: readonly Cared[], today: CivilDate): readonly string[] {
  const living = all.filter(({ standing }) => standing.kind !== 'stopped');
  const [first] = living;
  if (!first) return ['家里人都在这儿'];
  if (first.standing.kind === 'fine' || first.standing.kind === 'later') return ['现在都不用办'];
  const found = whoseTurn(first.elder.id, first.benefit.id);
  const byWhen = turnByWhen(first.standing, today);
  if (!found) return [`${whose(first)}，`, byWhen];
  if (living.length === 1) return [`${actsWords(found.family, found.turn)}，`, byWhen];
  return [`${whose(first)}归${memberSubject(found.family, found.turn.acts)}，`, byWhen];
}
