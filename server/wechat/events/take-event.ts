import { countEvent } from '../../ledger/count-event.ts';
import { replan } from '../../planning/replan.ts';
import { type Settled, settleSent, tellSettled } from '../../sending/settle-sent.ts';
import type { Service } from '../../service.ts';
import type { PushedEvent } from './read-events.ts';

/** Events whose person has not logged in are kept for them this long. */
export const keptMs = 30 * 86_400_000;

const take = (service: Service, { openid, event }: PushedEvent): Promise<Settled | null> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const person = await tx.people.findByOpenid(openid);
    if (!person && event.name === 'sent') return null; // erased meanwhile: nothing of theirs is kept
    if (!(await tx.events.insert(event, now))) {
      service.metrics.count('events', 'repeated');
      return null;
    }
    service.metrics.count('events', event.name);
    if (!person) return null;
    await tx.events.markCounted(event.key);
    const settled = event.name === 'sent' ? await settleSent(service, tx, person.id, event) : null;
    if (event.name !== 'sent') await countEvent(tx, person.id, event);
    await replan(tx, person.id, service.templates.setting.id, now);
    return settled;
  });

/** Takes one event in, whole or not at all. A repeat changes nothing. */
export const takeEvent = async (service: Service, pushed: PushedEvent): Promise<void> => {
  const settled = await take(service, pushed);
  if (settled) tellSettled(service, settled);
};
