import type { Service } from '../service.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';

/** A message can be followed through the log by its id: taken up here, then each call, then WeChat's last word. */
export const tellClaims = (
  { clock, metrics, log }: Pick<Service, 'clock' | 'metrics' | 'log'>,
  claimed: readonly ReminderIn<'claimed'>[],
): void => {
  metrics.count('claims', null, claimed.length);
  for (const { id, at, kind, calls } of claimed) {
    const late = Math.max(0, clock.now() - at) / 1000;
    metrics.observe('lag_seconds', late);
    log.info({ reminder: id, kind, late, calls }, 'a message is taken up');
  }
};
