import type { CertificationWindow } from '../window/types.ts';

export type Verdict = 'rumour' | 'scam-signs' | 'unclear';

/**
 * After the two questions a message may also be found 像平常的通知. `ordinary` is no verdict of the words alone (the contract
 * names three): only somebody's answer that nothing but certifying is asked of him leads to it.
 */
export type Settled = Verdict | 'ordinary';

/**
 * The contract's signs, and `manner`, beyond it: no sign at all, only the clause by whose manner the judge was swayed.
 */
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

export type Leaning = 'bad' | 'neither' | 'good';

/**
 * What the words alone leave to the two questions. `said`: what they came to; `leans`: to which side they tend among
 * all messages, `call`: among those that only call to certify; `link`: the least known link in them; `ownApp`: whether
 * they name an app of an office; `tells`: whether they warn, deny, ask or tell of another's words.
 */
export type Open = {
  said: Verdict;
  leans: Leaning;
  call: Leaning;
  link: 'foreign' | 'known' | 'none';
  claims: boolean;
  ownApp: boolean;
  tells: boolean;
};

/**
 * What the contract asks for, and three things beyond it. `sure`: signs say it; else only the manner of the words does,
 * and it is worded 看着像. `open`: what the words leave to the two questions, for `answered`; nothing of the text itself.
 * `firm`: it asks for money, cards, codes or the screen so plainly that no answer is to take it back.
 */
export type MessageCheck = {
  verdict: Verdict;
  sure: boolean;
  firm: boolean;
  signs: readonly Sign[];
  advice: readonly string[];
  ownDate: string | null;
  open: Open;
};
