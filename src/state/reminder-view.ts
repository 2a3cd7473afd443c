import { nowMs } from '../platform/clock';
import { nothingPlanned, type ReminderPlan } from '../rules/reminders/types.ts';
import { elders } from './elders';
import { planOf } from './plan';
import { preferences } from './preferences';
import { remote } from './remote';
import { today } from './today';
import { toWire } from './wire';

export type ReminderView = {
  plan: ReminderPlan;
  /** Messages that may still be sent to this person. */
  credits: number;
  /** The service has everything this phone knows, so its own plan is shown. */
  upToDate: boolean;
};

/** What goes out when: the service's plan when it is up to date, else the same computed here. */
export function reminderView(): ReminderView {
  const { me, accepts, sent, sentPreferences } = remote.get();
  const credits = (me?.credits ?? 0) + accepts.length;
  const known = elders.get();
  const upToDate =
    me !== null &&
    accepts.length === 0 &&
    (!preferences.isKnown() || sentPreferences === JSON.stringify(preferences.get())) &&
    known.every((elder) => sent[elder.id] === JSON.stringify(toWire(elder)));
  if (upToDate && me) return { plan: me.plan, credits, upToDate };
  const now = new Date(nowMs()).toISOString();
  const plan = planOf(known, credits, now, today(), preferences.get(), new Map());
  return { plan: plan ?? nothingPlanned, credits, upToDate };
}
