import { alarmOf } from '../alarms/alarm-of.ts';
import type { Service } from '../service.ts';
import { createUpkeep } from '../upkeep.ts';
import { type Later, onTimer, quietRestMs } from './rest.ts';
import type { Sender } from './sender.ts';

export type Loop = {
  start(): void;
  /** Something is another than at the last look, as a clock that was moved: the next round is soon. */
  wake(): void;
  stop(): Promise<void>;
};

const everyMs = 1000;
const longestMs = 30_000;

/**
 * Ticks, rests, ticks: never two at once. A tick that fails is told and does not end the loop; the rest grows with
 * each. After a round in which nobody wrote anything it rests longer, until this process writes or a moment may have
 * come.
 */
export const createLoop = (service: Service, sender: Sender, later: Later = onTimer): Loop => {
  const upkeep = createUpkeep(service);
  let cancel: (() => void) | null = null;
  let unlisten = (): void => undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let failures = 0;
  /** Nobody wrote anything since the round began. */
  let isQuiet = false;

  const attempt = async (tick: () => Promise<void>): Promise<boolean> => {
    try {
      await tick();
      return true;
    } catch (error) {
      service.log.error({ err: error }, 'the sending loop failed');
      alarmOf(service.alarm, error);
      return false;
    }
  };

  const rest = (ms: number): void => {
    if (!stopped) cancel = later(ms, next);
  };

  const round = async (): Promise<void> => {
    isQuiet = true;
    const began = service.clock.now();
    const ticked = await attempt(() => sender.tick(() => stopped));
    failures = ticked ? 0 : failures + 1;
    await upkeep.round(ticked && sender.isWell());
    const good = ticked && sender.isWell() && upkeep.isWell();
    service.pulse.roundEnded(good);
    if (good) service.alarms.over('loop-failed');
    // A round in which there was nothing to write says nothing of a database that takes no write.
    if (good && (await service.store.outage()) === null) service.alarms.over('database-away');
    isQuiet = isQuiet && good && sender.mayRest();
    if (isQuiet) rest(quietRestMs(began, service.clock.now(), upkeep.dueInMs()));
    else rest(Math.min(everyMs * 2 ** failures, longestMs));
  };

  const next = (): void => {
    cancel = null;
    running = round();
  };

  const wake = (): void => {
    const wasQuiet = isQuiet;
    isQuiet = false;
    if (!wasQuiet || cancel === null) return; // a round that is under way has begun before
    cancel();
    rest(everyMs);
  };

  return {
    start: () => {
      unlisten = service.store.whenWritten(wake);
      next();
    },
    wake,
    stop: async () => {
      stopped = true;
      unlisten();
      cancel?.();
      await running;
      await attempt(() => sender.end());
      await upkeep.end(later);
    },
  };
};
