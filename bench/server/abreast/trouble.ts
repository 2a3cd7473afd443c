import type { Wanted } from './abreast.ts';

/** Of all messages, what each service that lives to the end has sent at least. */
export const leastShare = 0.15;

/** kill -9 of the first. `database`: to look into afterwards. */
export const killFirst =
  (database: string): Wanted['trouble'] =>
  async ([first]) => {
    await first?.kill();
    return { tellOf: [0], lookAt: database };
  };
