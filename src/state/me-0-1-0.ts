import * as v from 'valibot';
import { type MeAsRead, meAsRead } from '../contract/me.ts';
import { carryOver, elder010 } from '../contract/released/elder-0-1-0.ts';
import { preferences010, preferencesFrom } from '../contract/released/preferences-0-1-0.ts';
import { nothingPlanned } from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

const list = v.fallback(v.array(v.unknown()), []);

const me010 = v.object({
  elders: list,
  preferences: preferences010,
  credits: v.number(),
  messages: v.fallback(v.array(v.looseObject({ benefitId: v.string() })), []),
});

/** What 0.1.0 kept of the service's last word. Its plan is not carried over: the phone makes one until it has asked. */
export function meFrom010(raw: unknown, today: CivilDate): MeAsRead | null {
  const read = v.safeParse(me010, raw);
  if (!read.success) return null;
  const elders = read.output.elders.flatMap((one) => {
    const elder = v.safeParse(elder010, one);
    return elder.success ? [carryOver(elder.output, today)] : [];
  });
  const elderOf = (benefitId: string) => elders.find(({ benefits }) => benefits.some(({ id }) => id === benefitId))?.id;
  const messages = read.output.messages.map((message) => ({ elderId: elderOf(message.benefitId), ...message }));
  const preferences = preferencesFrom(read.output.preferences);
  const me = v.safeParse(meAsRead, {
    elders,
    preferences,
    credits: read.output.credits,
    plan: nothingPlanned,
    messages,
  });
  return me.success ? { ...me.output, newer: false } : null;
}
