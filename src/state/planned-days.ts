import type { CivilDate } from '../rules/vocabulary.ts';
import { remote } from './remote';

/** The days on which a message will go out for one benefit, as the service planned them. */
export const remindersOf = (benefitId: string): readonly CivilDate[] =>
  (remote.get().me?.plan.funded ?? []).filter((item) => item.benefitId === benefitId).map((item) => item.on);
