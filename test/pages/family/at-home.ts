import type { Family } from '../../../src/contract/family.ts';
import type { MeAsRead } from '../../../src/contract/me.ts';
import type { Elder } from '../../../src/state/elder.ts';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { toWire } from '../../../src/state/wire.ts';
import { onThePhone } from '../ways/on-the-phone.ts';

/** A page as it opens on a phone of somebody who is at home in these families. */
export function atHome(
  families: readonly Family[],
  elders: readonly Elder[],
  params: Record<string, string> = {},
  me: Partial<MeAsRead> = {},
): void {
  onThePhone(params, elders);
  forgetRemote();
  patchRemote({
    me: {
      elders: elders.map(toWire),
      preferences: { hour: 9, yearlyLookUp: 'off', enabled: true },
      credits: 0,
      plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
      messages: [],
      families: [...families],
      aliases: [],
      newer: false,
      ...me,
    },
  });
}
