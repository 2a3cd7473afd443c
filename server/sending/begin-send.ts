import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { cardPage } from '../card-page.ts';
import type { Service } from '../service.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';
import type { SubscribeMessage } from '../wechat/api/client.ts';
import { composeData } from './compose.ts';
import type { SendingRules } from './sending-rules.ts';

/** Writes that the call is about to be made, before it is made; null when the reminder is no longer ours to send. */
export const beginSend = (
  service: Service,
  claimed: ReminderIn<'claimed'>,
  rules: SendingRules,
): Promise<SubscribeMessage | null> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const row = await tx.reminders.find(claimed.id);
    if (row?.state !== 'claimed' || row.lease.owner !== claimed.lease.owner) return null;
    const person = await tx.people.find(row.personId);
    const seen = await tx.elders.seenBy(row.personId);
    const elder = seen.find(({ ownerId, elder: { id } }) => ownerId === row.ownerId && id === row.elderId)?.elder;
    const benefit = elder?.benefits.find(({ id }) => id === row.benefitId);
    if (!person || !elder || !benefit) return null;
    const { id: templateId, fields } = service.templates.setting;
    const calls = row.calls + 1;
    const lease = { ...row.lease, until: now + rules.leaseMs };
    await tx.reminders.save({ ...row, state: 'sending', calls, templateId, lease });
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
    return { openid: person.openid, templateId, page: cardPage(elder.id, row.benefitId, 'message'), data };
  });
