import { outageOf } from '../store/outage.ts';
import { UnwrittenJournal } from '../store/unfit.ts';
import type { Alarm } from './alarms.ts';

/** The alarm of a failure that nothing nearer to it has told. */
export const alarmOf = (alarm: Alarm, error: unknown): void => {
  const outage = outageOf(error);
  if (error instanceof UnwrittenJournal) alarm('journal-not-written', { code: error.code });
  else if (outage === null) alarm('loop-failed', {});
  else if (outage === 'full') alarm('disk-full', {});
  else alarm('database-away', { why: outage });
};
