import type { CertificationWindow } from '../window/types.ts';

export type Verdict = 'rumour' | 'scam-signs' | 'unclear';

/** After the two questions a message may also be found 像平常的通知. */
export type Settled = Verdict | 'ordinary';

export const signCodes = [
  'national-claim',
  'stop-claim',
  'no-back-pay',
  'new-rule',
  'forward',
  'last-day',
  'card',
  'password',
  'code',
  'fee',
  'transfer',
  'shared-screen',
  'app',
  'link',
  'manner',
] as const;
export type SignCode = (typeof signCodes)[number];

/** `matched`: the words of the message that show it. */
export type Sign = { code: SignCode; matched: string; sentence: string };

export type MessageBenefit = { relation: string; place: string; window: CertificationWindow };

/**
 * What the words alone leave open, for the two questions: `leans` to which side they tend, `link` the least known link in them,
 * `ownApp` whether they name an app of an office.
 */
export type Open = {
  leans: 'bad' | 'neither' | 'good';
  link: 'foreign' | 'known' | 'none';
  claims: boolean;
  ownApp: boolean;
};

/** `sure`: signs say it; else only the manner of the words does, and it is worded 看着像. */
export type MessageCheck = {
  verdict: Verdict;
  sure: boolean;
  signs: readonly Sign[];
  advice: readonly string[];
  ownDate: string | null;
  open: Open;
};
