import type { MeAsRead } from '../../src/contract/me.ts';
import { nothingPlanned } from '../../src/rules/reminders/types.ts';
import type { Elder } from '../../src/state/elder.ts';
import { toWire } from '../../src/state/wire.ts';

/** What the service says that knows these elders, and nothing else. */
export const heardOf = (...elders: readonly Elder[]): MeAsRead => ({
  elders: elders.map(toWire),
  preferences: null,
  credits: 0,
  plan: { ...nothingPlanned, funded: [], unfunded: [] },
  messages: [],
  families: [],
  aliases: [],
  newer: false,
});
