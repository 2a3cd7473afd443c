import { type Counts, type Saying, sentence } from './sayings.ts';

/** What was done, or why it was not: by name, and in words for the operator. `counts`: the numbers in those words. */
export type Acted = { done: boolean; said: Saying; says: string; counts: Counts };

const acted = (done: boolean, said: Saying, counts: Counts): Acted => ({
  done,
  said,
  says: sentence(said, 'command', counts),
  counts,
});

export const yes = (said: Saying, counts: Counts = {}): Acted => acted(true, said, counts);
export const no = (said: Saying, counts: Counts = {}): Acted => acted(false, said, counts);

/** `is`: how the message stands that was asked about. */
export const noAsItIs = (said: Saying, is: string): Acted => {
  const why = no(said);
  return { ...why, says: `it is ${is}: ${why.says}` };
};
