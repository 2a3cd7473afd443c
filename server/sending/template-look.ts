import type { Service } from '../service.ts';
import { growingPause } from './growing-pause.ts';

/**
 * Holds the template against WeChat's list until it fits: neither silence nor one odd list stops the sending for good.
 */
export const templateLook = ({ templates, clock }: Pick<Service, 'templates' | 'clock'>): (() => Promise<void>) => {
  const pause = growingPause(clock);
  return async () => {
    if (templates.state() === 'fits' || !pause.isOver()) return;
    await templates.check();
    pause.grow();
  };
};
