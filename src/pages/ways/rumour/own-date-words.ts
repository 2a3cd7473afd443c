import { ownDate } from '../../../rules/message/own-date.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Elder } from '../../../state/elder.ts';
import { foremost } from '../../../state/standing.ts';
import { payerWords } from '../../../words/region-words.ts';
import { relationSubject } from '../../../words/relation-words.ts';

type OwnDate = { elder: Elder; words: string };

/** Each living elder's own date, by the rule of the place that pays; a benefit without a window is left out. */
export const ownDates = (elders: readonly Elder[], today: CivilDate): readonly OwnDate[] =>
  elders.flatMap((elder) => {
    const first = foremost(elder, today);
    const window = first?.standing.window;
    if (!first || !window) return [];
    const words = ownDate({ relation: relationSubject(elder.relation), place: payerWords(first.benefit), window });
    return [{ elder, words }];
  });
