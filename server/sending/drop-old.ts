import { setImmediate as breathe } from 'node:timers/promises';
import { dayMs, todayInChina } from '../../src/rules/china-time.ts';
import { keptFrom } from '../planning/rows-kept.ts';
import type { Service } from '../service.ts';
import type { Store, Transaction } from '../store/store.ts';
import { keptMs } from '../wechat/events/take-event.ts';

/** Half a million old events in one statement would hold everybody up for seconds. */
const atOneTime = 500;

/** A phone that was offline for a year still tells each change once; no invite that old is open. */
export const rememberedMs = 400 * dayMs;

const inSteps = async (store: Store, drop: (tx: Transaction) => Promise<number>): Promise<void> => {
  while ((await store.transaction(drop)) === atOneTime) await breathe(); // who asks for something meanwhile comes next
};

/**
 * Drops what is kept for a time only: events of people who never logged in, sessions past their day, the ids of changes
 * that were counted, invites, and messages.
 */
export const dropOld = async ({ store, clock }: Pick<Service, 'clock'> & { store: Store }): Promise<void> => {
  const now = clock.now();
  await inSteps(store, (tx) => tx.events.dropOlderThan(now - keptMs, atOneTime));
  await inSteps(store, (tx) => tx.sessions.dropExpired(now, atOneTime));
  await inSteps(store, (tx) => tx.families.dropCounted(now - rememberedMs, atOneTime));
  await inSteps(store, (tx) => tx.families.dropInvites(now - rememberedMs, atOneTime));
  await inSteps(store, (tx) => tx.reminders.dropBefore(keptFrom(now), atOneTime));
};

/**
 * Makes room for the messages of days to come, and drops whole what is old, where they lie in parts. False: not now.
 */
export const renewParts = async ({ store, clock, log }: Service): Promise<boolean> => {
  const now = clock.now();
  const isRenewed = await store.renewParts(todayInChina(now), keptFrom(now));
  if (!isRenewed) log.warn('the parts of the messages are in use: they are renewed in ten minutes');
  return isRenewed;
};
