import { routes } from '../../src/routes/routes.ts';
import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { pagePath } from '../page-path.ts';
import type { Service } from '../service.ts';
import type { SeenElder } from '../store/ports/elders.ts';
import type { Person } from '../store/ports/people.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';
import type { SubscribeMessage } from '../wechat/api/client.ts';
import { composeData } from './compose.ts';
import type { SendingRules } from './sending-rules.ts';

const messageOf = (
  service: Service,
  row: ReminderIn<'claimed'>,
  person: Person,
  seen: readonly SeenElder[],
  now: number,
): SubscribeMessage | null => {
  const elder = seen.find(({ ownerId, elder: { id } }) => ownerId === row.ownerId && id === row.elderId)?.elder;
  const benefit = elder?.benefits.find(({ id }) => id === row.benefitId);
  if (!elder || !benefit) return null;
  const { id: templateId, fields } = service.templates.setting;
  const window = windowOf(elder, benefit, todayInChina(now));
  const data = composeData(fields, {
    relation: elder.relation,
    scheme: benefit.scheme,
    also: elder.benefits.filter(({ id }) => row.also.some((one) => one.benefitId === id)).map(({ scheme }) => scheme),
    kind: row.kind,
    adviseBy: window.ok && window.value.checkBy === row.promised.checkBy ? window.value.adviseBy : null,
    checkBy: row.promised.checkBy,
    certainty: window.ok ? window.value.certainty : null,
    money: benefit.money,
    hour: person.hour,
    now,
  });
  const page = pagePath(routes.card({ elder: elder.id, benefit: row.benefitId, from: 'message' }));
  return { openid: person.openid, templateId, page, data };
};

/**
 * Writes that calls are about to be made, before they are made: one transaction for many.
 * @returns the message of each, in their order; null: the reminder is no longer ours to send.
 */
export const beginSends = (
  service: Service,
  claimed: readonly ReminderIn<'claimed'>[],
  rules: SendingRules,
): Promise<(SubscribeMessage | null)[]> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const templateId = service.templates.setting.id;
    const ids = [...new Set(claimed.map(({ personId }) => personId))];
    const [found, known, seen] = await Promise.all([
      tx.reminders.readAnew(claimed),
      tx.people.withCredits(ids, templateId),
      tx.elders.seenByEach(ids),
    ]);
    const rows = new Map(found.map((row) => [row.id, row]));
    const people = new Map(known.map((person) => [person.id, person]));
    const begun: ReminderIn<'sending'>[] = [];
    const messages: (SubscribeMessage | null)[] = [];
    for (const { id, lease } of claimed) {
      const row = rows.get(id);
      const isOurs = row?.state === 'claimed' && row.lease.owner === lease.owner;
      const person = row && people.get(row.personId);
      const message = isOurs && person ? messageOf(service, row, person, seen.get(person.id) ?? [], now) : null;
      messages.push(message);
      if (!isOurs || message === null) continue;
      const until = now + rules.leaseMs;
      begun.push({ ...row, state: 'sending', calls: row.calls + 1, templateId, lease: { ...row.lease, until } });
    }
    await tx.reminders.moveOn(begun);
    return messages;
  });
