import type { Found } from './signs/find-signs.ts';
import type { RuleCode } from './signs/sign-rules.ts';
import type { Verdict } from './types.ts';

/** `sure`: the signs say it; else only the manner of the words does, and a page says 看着像. */
export type Judgement = { verdict: Verdict; sure: boolean };

const claims: readonly RuleCode[] = ['national-claim', 'stop-claim', 'no-back-pay', 'new-rule'];
const beside: readonly RuleCode[] = [...claims, 'forward', 'last-day', 'app', 'enter'];
const enough = 2;

/** Scores of the judge, which stands at 0 where it cannot tell. Drawn on voices it had not learned from. */
const lines = { request: 90, link: 0, claim: 160, withSign: 180, alone: 190 } as const;

const has = (found: readonly Found[], codes: readonly RuleCode[]) =>
  found.some(({ rule }) => codes.includes(rule.code));

const hasClaim = (found: readonly Found[]): boolean => has(found, claims);

/** Does it claim what no office writes; 逾期未认证的停发 stands in true notices too. */
export const hasWildClaim = (found: readonly Found[]): boolean =>
  found.some(({ rule }) => claims.includes(rule.code) && !(rule.of === 'without' && rule.near === 'stop'));

const bySigns = (found: readonly Found[], score: number): Verdict | null => {
  if (found.some(({ rule }) => rule.ask) && score > lines.request) return 'scam-signs';
  if (has(found, ['link']) && has(found, beside) && score > lines.link) return 'scam-signs';
  const weight = found.filter(({ rule }) => rule.code !== 'link').reduce((sum, { rule }) => sum + rule.weight, 0);
  return hasClaim(found) && weight >= enough && score > lines.claim ? 'rumour' : null;
};

/**
 * A request for money, cards, codes or the screen looks like a swindle; so does a foreign link or app beside a claim, pressure
 * or a request to enter something there. A claim needs a second sign: a deadline, a link or 请转告 alone is none.
 * A foreign link beside a mere mention leads to the two questions.
 * The judge holds back signs in words that are plainly harmless, and adds what it is sure of, or suspects together with a sign.
 * Of another subject (`onTopic` false) nothing is said.
 */
export const judgementOf = (found: readonly Found[], score: number, onTopic: boolean): Judgement => {
  if (!onTopic) return { verdict: 'unclear', sure: false };
  const signed = bySigns(found, score);
  if (signed) return { verdict: signed, sure: true };
  if (has(found, ['link']) && !has(found, beside)) return { verdict: 'unclear', sure: false };
  if (score <= (found.some(({ rule }) => rule.weight > 0) ? lines.withSign : lines.alone))
    return { verdict: 'unclear', sure: false };
  return { verdict: hasClaim(found) && !has(found, ['link']) ? 'rumour' : 'scam-signs', sure: false };
};
