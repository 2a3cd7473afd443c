import type { CivilDate } from '../../../src/rules/vocabulary.ts';

export type RenewalLimit = {
  /** Of all processes together, on one day in China. */
  mostADay: number;
  /** Milliseconds between two. */
  apartMs: number;
};

/** Access tokens that were renewed by force: WeChat counts them for the account, whoever asks. */
export type RenewalsTable = {
  /** Counts one more at `now`, which is on `day` in China; false: that would be one too many, or too soon. */
  take(day: CivilDate, now: number, limit: RenewalLimit): Promise<boolean>;
};
