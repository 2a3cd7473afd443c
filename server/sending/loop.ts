import type { Service } from '../service.ts';
import { createUpkeep } from '../upkeep.ts';
import type { Sender } from './sender.ts';

export type Loop = { start(): void; stop(): Promise<void> };

/** Ticks, rests, ticks: never two at once. A tick that fails is told and does not end the loop. */
export const createLoop = (service: Service, sender: Sender, everyMs = 1000): Loop => {
  const upkeep = createUpkeep(service);
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const round = async (): Promise<void> => {
    try {
      await sender.tick();
      await upkeep.round();
    } catch (error) {
      service.log.error({ err: error }, 'the sending loop failed');
      service.alarm('loop-failed', {});
    }
    if (!stopped) timer = setTimeout(next, everyMs);
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
