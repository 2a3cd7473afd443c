import type { CivilDate } from '../../rules/vocabulary.ts';
import { relationSubject } from '../../words/relation-words';
import { headline, stoppedHeadline } from '../../words/standing-words';
import type { Shown } from './urgency';

/** The first line answers: do I need to do anything now? `unsent`: the service does not know yet that the first was stopped. */
export function homeHeadline(all: readonly Shown[], unsent: boolean, today: CivilDate): readonly string[] {
  const [first] = all;
  if (!first) return [];
  const living = all.filter(({ standing }) => standing.kind !== 'stopped');
  if (first.standing.kind === 'stopped') return stoppedHeadline(first.elder.relation, unsent);
  if (first.standing.kind !== 'fine' || living.length === 1)
    return headline(first.elder.relation, first.standing, today);
  if (living.length === 2) return [`${living.map(({ elder }) => relationSubject(elder.relation)).join('、')}都不用办`];
  return ['家里人都不用办'];
}
