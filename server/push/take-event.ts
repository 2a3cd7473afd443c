import { countEvent } from '../ledger/count-event.ts';
import { replan } from '../reminders/replan.ts';
import { settleSent } from '../sending/settle-sent.ts';
import type { Service } from '../service.ts';
import type { PushedEvent } from './read-events.ts';

/** Events whose person has not logged in are kept for them this long. */
export const keptMs = 30 * 86_400_000;

/** Takes one event in, whole or not at all. A repeat changes nothing. */
export const takeEvent = (service: Service, { openid, event }: PushedEvent): Promise<void> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const person = await tx.people.findByOpenid(openid);
    if (!person && event.name === 'sent') return; // erased meanwhile: nothing of theirs is kept
    if (!(await tx.events.insert(event, now))) {
      service.metrics.count('events', 'repeated');
      return;
    }
    service.metrics.count('events', event.name);
    if (!person) return;
    await tx.events.markCounted(event.key);
    if (event.name === 'sent') await settleSent(service, tx, person.id, event, now);
    else await countEvent(tx, person.id, event);
    await replan(tx, person.id, service.templates.setting.id, now);
  });
