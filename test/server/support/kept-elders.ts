import type { Transaction } from '../../../server/store/store.ts';
import type { Elder } from '../../../src/contract/elder.ts';
import { stateOf } from '../../../src/family/elder-state.ts';

const stamp = { at: 1, by: '' };

/** An elder of a person's own, told in one piece. */
export const keepOwn = async ({ elders }: Pick<Transaction, 'elders'>, person: string, elder: Elder): Promise<void> => {
  await elders.save(person, stateOf(elder, stamp));
  await elders.call(person, person, elder.id, elder.relation, stamp);
};

export const eldersOf = async ({ elders }: Pick<Transaction, 'elders'>, person: string): Promise<Elder[]> =>
  (await elders.seenBy(person)).map(({ elder }) => elder);
