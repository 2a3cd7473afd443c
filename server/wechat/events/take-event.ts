import { dayMs } from '../../../src/rules/china-time.ts';
import { countWhenDone } from '../../count-when-done.ts';
import { countEvent } from '../../ledger/count-event.ts';
import { type Planning, planningApart } from '../../planning/planning-apart.ts';
import { type Settled, settleSent, tellSettled } from '../../sending/settle-sent.ts';
import type { Service } from '../../service.ts';
import type { KeptEvent } from '../../store/ports/events.ts';
import type { PushedEvent } from './read-events.ts';

/** Events whose person has not logged in are kept for them this long. */
export const keptMs = 30 * dayMs;

/**
 * Shorter than `keptMs`, so that what is taken is still remembered when it comes again. WeChat repeats within minutes.
 */
const freshMs = 7 * dayMs;

const isFresh = ({ createdAt }: KeptEvent, now: number): boolean => Math.abs(now - createdAt) < freshMs;

const take = (service: Service, { openid, event }: PushedEvent, plan: Planning): Promise<Settled | null> =>
  countWhenDone(service, async (tx, metrics) => {
    const now = service.clock.now();
    const person = await tx.people.findByOpenid(openid);
    if (!person && event.name === 'sent') return null; // erased meanwhile: nothing of theirs is kept
    if (!(await tx.events.insert(event, now))) {
      metrics.count('events', 'repeated');
      return null;
    }
    metrics.count('events', event.name);
    if (!person) return null;
    await tx.events.markCounted(event.key);
    const settled = event.name === 'sent' ? await settleSent({ metrics }, tx, person.id, event) : null;
    const credit = event.name === 'sent' ? null : await countEvent(tx, person.id, event);
    if (credit !== null) metrics.count('credits', credit);
    if (!settled?.asPlanned) await plan(tx, person.id, now);
    return settled;
  });

/**
 * Takes one event in, whole or not at all. A repeat changes nothing, nor does one that was kept back and sent again.
 */
export const takeEvent = async (service: Service, pushed: PushedEvent): Promise<void> => {
  if (!isFresh(pushed.event, service.clock.now())) {
    service.metrics.count('events', 'stale');
    service.log.warn({ event: pushed.event.name }, 'an event of another week is not counted');
    return;
  }
  const settled = await planningApart(service, (plan) => take(service, pushed, plan));
  if (settled === null) return;
  service.eventWatch.heard();
  tellSettled(service, settled);
};
