import type { CivilDate } from '../../rules/vocabulary.ts';
import { relationSubject } from '../../words/relation-words.ts';
import { headline, stoppedHeadline } from '../../words/standing-words.ts';
import { benefitWords } from '../../words/whose-words.ts';
import type { Shown } from './every-benefit.ts';

const isLiving = ({ standing }: Shown): boolean => standing.kind !== 'stopped';

/**
 * The first line answers: do I need to do anything now? `unsent`: the service does not know yet that the first was
 * stopped.
 */
export function homeHeadline(all: readonly Shown[], unsent: boolean, today: CivilDate): readonly string[] {
  const [first] = all;
  if (!first) return [];
  const living = [...new Set(all.filter(isLiving).map(({ elder }) => elder))];
  if (first.standing.kind === 'stopped') return stoppedHeadline(first.elder.relation, unsent);
  if (first.standing.kind !== 'fine' || living.length === 1)
    return headline(first.elder.relation, first.standing, today);
  const names = [...new Set(living.map(({ relation }) => relationSubject(relation)))];
  if (living.length === 2 && names.length === 2) return [`${names.join('、')}都不用办`];
  return ['家里人都不用办'];
}

/** Place and benefit, where the first line speaks of one and what the family calls them does not say which. */
export function whichOf(first: Shown, all: readonly Shown[]): readonly string[] {
  if (first.standing.kind === 'fine') return [];
  const alike = all.filter((one) => isLiving(one) && one.elder.relation === first.elder.relation);
  return alike.length > 1 ? [benefitWords(first.benefit)] : [];
}
