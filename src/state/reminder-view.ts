import { nowMs } from '../platform/clock';
import { instantOf } from '../rules/china-time.ts';
import { nothingPlanned, type ReminderPlan } from '../rules/reminders/types.ts';
import { useWaiting, waiting } from './changes/queue.ts';
import { elders, useElders } from './elders.ts';
import { whoseTurn } from './family/whose-turn.ts';
import { planOf } from './plan.ts';
import { preferences, usePreferences } from './preferences.ts';
import { remote, useRemote } from './remote.ts';
import { today, useToday } from './today.ts';

/** An elder who is the person's alone is theirs to act for. */
const myRole = (elderId: string, benefitId: string) => whoseTurn(elderId, benefitId)?.turn.role ?? 'acts';

export type ReminderView = {
  /** Messages are wanted at all. */
  enabled: boolean;
  plan: ReminderPlan;
  /** Messages that may still be sent to this person. */
  credits: number;
  /** The service has everything this phone knows, so its own plan is shown. */
  upToDate: boolean;
  /** The service knows of it, or is being told: what the plan says may be promised. */
  backed: boolean;
};

/**
 * What goes out when: the service's plan when it is up to date, else the same computed here. So is one with moments
 * gone by, as after a night or a clock that jumped: each took its subscription along.
 */
export function reminderView(): ReminderView {
  const { me, accepts, sentPreferences, error } = remote.get();
  const credits = (me?.credits ?? 0) + accepts.length;
  const known = elders.get();
  const upToDate =
    me !== null &&
    accepts.length + waiting().length === 0 &&
    (!preferences.isKnown() || sentPreferences === JSON.stringify(preferences.get())) &&
    known.every(({ id }) => me.elders.some((elder) => elder.id === id));
  const { enabled } = preferences.get();
  const now = instantOf(nowMs());
  const gone = me?.plan.funded.filter(({ at }) => at < now).length ?? 0;
  const said = { enabled, upToDate, backed: upToDate || error === null };
  if (upToDate && me && gone === 0) return { ...said, plan: me.plan, credits };
  const left = Math.max(0, credits - gone);
  const plan = planOf(known, left, now, today(), preferences.get(), me?.messages ?? [], myRole);
  return { ...said, plan: plan ?? nothingPlanned, credits: left };
}

/** The same, followed as anything of it changes. */
export function useReminderView(): ReminderView {
  useElders();
  usePreferences();
  useRemote();
  useWaiting();
  useToday();
  return reminderView();
}
