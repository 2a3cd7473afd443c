import { hourMs } from '../../../src/rules/china-time.ts';
import type { Alarm, Alarms } from '../../alarms/alarms.ts';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';

/** WeChat tells of each message that it took, within seconds: of so many one is heard of, unless no push comes in. */
const enough = 10;
const waitMs = hourMs / 2;

export type EventWatch = {
  /** WeChat took this message. */
  took(reminder: string): void;
  /** It told of one. */
  heard(): void;
  /** Called now and then. */
  look(): Promise<void>;
};

type Watching = { store: Pick<Store, 'snapshot'>; clock: Clock; alarm: Alarm; alarms: Pick<Alarms, 'over'> };

/**
 * Tells when WeChat takes messages and tells of none: a push that does not come in is refused by nobody. The rows are
 * looked at, since another process may have heard.
 */
export const createEventWatch = ({ store, clock, alarm, alarms }: Watching): EventWatch => {
  let taken: string[] = [];
  let lastAt = 0;
  const heard = (): void => {
    taken = [];
    alarms.over('events-missing');
  };
  return {
    took: (reminder) => {
      if (taken.length === enough) return;
      taken.push(reminder);
      lastAt = clock.now();
    },
    heard,
    look: async () => {
      if (taken.length < enough || Math.abs(clock.now() - lastAt) < waitMs) return;
      const rows = await store.snapshot((tx) => Promise.all(taken.map((id) => tx.reminders.find(id))));
      if (rows.some((row) => row?.state === 'delivered' || row?.state === 'failed')) return heard();
      if (rows.every((row) => row?.state === 'sent')) alarm('events-missing', { messages: rows.length });
      taken = [];
    },
  };
};
