import type { Family } from '../../../src/contract/family.ts';
import type { Elder } from '../../../src/state/elder.ts';

/** What a hand does: taps what says this, or writes or picks something in the field of that name. */
export type Deed = { tap: string } | { field: string; text: string };

/** One page in one state. It opens cold on a fresh phone that knows only `elders`, on the day of the scenes. */
export type Scene = {
  name: string;
  /** The page with its query, as a card or a message would open it. */
  open: string;
  /** Words that are there once the state is reached. */
  sees: string;
  elders?: readonly Elder[];
  /** Where this phone’s person is at home, as the service says; it knows of the elders named there only. */
  families?: readonly Family[];
  /** What else the phone kept, by key. */
  kept?: Readonly<Record<string, unknown>>;
  deeds?: readonly Deed[];
  /** The reminder service: how many messages it may still send; `down`: it does not answer. */
  service?: number | 'down';
  /** What WeChat answers to the subscription: a word, or an error's number. */
  wechat?: string | number;
};
