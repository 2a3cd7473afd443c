import type { CertificationWindow } from '../window/types.ts';

export type Verdict = 'rumour' | 'scam-signs' | 'unclear';

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
] as const;
export type SignCode = (typeof signCodes)[number];

/** `matched`: the words of the message that show it. */
export type Sign = { code: SignCode; matched: string; sentence: string };

export type MessageBenefit = { relation: string; place: string; window: CertificationWindow };

export type MessageCheck = {
  verdict: Verdict;
  signs: readonly Sign[];
  advice: readonly string[];
  ownDate: string | null;
};
