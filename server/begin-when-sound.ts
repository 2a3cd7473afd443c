import { ok, type Result } from '../src/rules/result.ts';
import type { Loop } from './sending/loop.ts';
import type { Service } from './service.ts';
import { checked } from './store/open-store.ts';

/**
 * Begins to send when the stored data was read through and found sound, which takes minutes of a large file: until then
 * the loop stands still for that reason. What is wrong with the data, in words.
 */
export const beginWhenSound = async (
  { store, pulse }: Pick<Service, 'store' | 'pulse'>,
  loop: Pick<Loop, 'start'>,
  isStopping: () => boolean,
): Promise<Result<null>> => {
  const isChecked = pulse.checking();
  const sound = await checked(store);
  isChecked();
  if (isStopping()) return ok(null); // nothing begins any more, and a check that was given up found nothing
  if (sound.ok) loop.start();
  return sound;
};
