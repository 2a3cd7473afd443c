import { logIn } from '../../test/server/support/family-member.ts';
import { secretOf } from '../../test/server/support/in-a-family.ts';
import { mum } from '../../test/server/support/mum.ts';
import type { Running } from '../../test/server/support/running-service.ts';
import type { Asker } from './requests.ts';

export const names = ['daughter', 'son', 'neighbour', 'cousin'] as const;

/**
 * Everybody logs in anew, since some have erased themselves; and who is in no family any more makes one or joins it, as far as
 * what was tried with them lets them: what members ask is read only of members.
 */
export const comeTogether = async (running: Running, round: number): Promise<Asker[]> => {
  const secret = secretOf(`card ${round}`);
  const askers: Asker[] = [];
  for (const name of names) {
    const { token, me, save, ask } = await logIn(running, name);
    if ((await me()).families.length === 0) {
      const joined = await ask('POST', '/v2/joins', { secret, word: null });
      if (joined.status >= 400) {
        await save(mum);
        await ask('POST', '/v2/families', { elders: [mum.id], word: null, secret });
      }
    }
    const { families } = await me();
    const ids = new Map([
      [':family', families.map(({ id }) => id)],
      [':member', families.flatMap(({ members }) => members.map(({ id }) => id))],
      [':invite', families.flatMap(({ invites }) => invites.map(({ id }) => id))],
    ]);
    askers.push({ token, ids });
  }
  return askers;
};
