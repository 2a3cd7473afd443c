import { logIn } from './family-member.ts';
import { mum } from './mum.ts';
import type { Running } from './running-service.ts';

/** As many families as names, each with 妈妈 and one 允许 of the daughter's. */
export const acceptingFamilies = async (running: Running, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const member = await logIn(running, name);
    await member.save(mum);
    await member.accept('tap-00000001');
  }
  await running.sandbox.idle();
};
