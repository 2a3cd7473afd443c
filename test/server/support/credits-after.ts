import { randomUUID } from 'node:crypto';
import { acceptOnce } from '../../../server/ledger/accept-once.ts';
import { countEvent } from '../../../server/ledger/count-event.ts';
import type { KeptEvent } from '../../../server/store/ports/events.ts';
import { emptyStore } from './empty-store.ts';

const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`);

/** `phone`: the phone's report of a tap; `popup`, `change`: the events; `sent`: one message went out. */
export type Step =
  | ['phone', string, string]
  | ['popup', 'accept' | 'reject', string]
  | ['change', 'reject', string]
  | ['sent'];

const eventAt = (name: 'popup' | 'change', answer: string, time: string): KeptEvent => ({
  key: `${name} ${answer} ${time}`,
  openidHash: 'hash',
  name,
  templateId: 'todo',
  createdAt: at(time),
  accepted: answer === 'accept',
  msgid: null,
  code: null,
  counted: false,
});

/** What a person may still get once all of these were told, in this order. */
export const creditsAfter = async (steps: readonly Step[]): Promise<number> => {
  const store = await emptyStore();
  const personId = randomUUID();
  const count = await store.transaction(async (tx) => {
    await tx.people.insert({ id: personId, openid: 'o' }, 0);
    for (const step of steps) {
      if (step[0] === 'phone') {
        const [, acceptId, time] = step;
        await acceptOnce(tx, { personId, templateId: 'todo', happenedAt: at(time), by: { acceptId } });
      } else if (step[0] === 'sent') await tx.ledger.spendOne(personId, 'todo');
      else await countEvent(tx, personId, eventAt(step[0], step[1], step[2]));
    }
    return tx.ledger.count(personId, 'todo');
  });
  await store.close();
  return count;
};
