import { tellsOf } from '../rules/reminders/tells-of.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { remote } from './remote';

/** The days on which a message will go out for one benefit, as the service planned them. */
export const remindersOf = (benefitId: string): readonly CivilDate[] =>
  (remote.get().me?.plan.funded ?? []).filter((item) => tellsOf(item, benefitId)).map((item) => item.on);
