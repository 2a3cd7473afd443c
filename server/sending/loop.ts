import type { AlarmKind } from '../alarm-kinds.ts';
import type { Service } from '../service.ts';
import { outageOf } from '../store/outage.ts';
import { createUpkeep } from '../upkeep.ts';
import type { Sender } from './sender.ts';

export type Loop = { start(): void; stop(): Promise<void> };

const longestMs = 30_000;

const kindOf = (error: unknown): AlarmKind => {
  const outage = outageOf(error);
  if (outage === 'full') return 'disk-full';
  return outage === 'away' ? 'database-away' : 'loop-failed';
};

/** Ticks, rests, ticks: never two at once. A tick that fails is told and does not end the loop; the rest grows with each. */
export const createLoop = (service: Service, sender: Sender, everyMs = 1000): Loop => {
  const upkeep = createUpkeep(service);
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let failures = 0;

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      service.log.error({ err: error }, 'the sending loop failed');
      service.alarm(kindOf(error), {});
      return false;
    }
  };

  const round = async (): Promise<void> => {
    const ticked = await attempt(() => sender.tick());
    const good = (await attempt(() => upkeep.round(ticked))) && ticked;
    failures = good ? 0 : failures + 1;
    service.pulse.roundEnded(good);
    if (good) service.alarms.over('loop-failed', 'database-away');
    if (!stopped) timer = setTimeout(next, Math.min(everyMs * 2 ** failures, longestMs));
  };
  const next = (): void => {
    running = round();
  };

  return {
    start: next,
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
};
