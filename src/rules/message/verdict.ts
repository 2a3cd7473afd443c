import type { Found } from './signs/find-signs.ts';
import type { RuleCode } from './signs/sign-rules.ts';
import type { Verdict } from './types.ts';

/** `sure`: the signs say it; else only the manner of the words does, and a page says 看着像. */
export type Judgement = { verdict: Verdict; sure: boolean };

const claims: readonly RuleCode[] = ['national-claim', 'stop-claim', 'no-back-pay', 'new-rule'];
const beside: readonly RuleCode[] = [...claims, 'forward', 'last-day', 'app', 'enter'];
const enough = 2;
/** Two requests, or one with as much around it. */
const manyAsks = 4;

/**
 * Scores of the judge, which stands at 0 where it cannot tell. Drawn on voices it had not learned from. True notices speak of
 * stops and of days as well, so a sign of those needs more than words of no sign. `elsewhere` is asked on top of each line
 * where nothing names pensions or the old: 发我验证码 is also said at home.
 */
const lines = { request: 150, link: 40, claim: 100, withSign: 140, alone: 50, elsewhere: 300 } as const;

const has = (found: readonly Found[], codes: readonly RuleCode[]) =>
  found.some(({ rule }) => codes.includes(rule.code));

const hasClaim = (found: readonly Found[]): boolean => has(found, claims);

/** Does it claim what no office writes; 逾期未认证的停发 stands in true notices too. */
export const hasWildClaim = (found: readonly Found[]): boolean =>
  found.some(({ rule }) => claims.includes(rule.code) && !(rule.of === 'without' && rule.near === 'stop'));

const weightOf = (found: readonly Found[]): number => found.reduce((sum, { rule }) => sum + rule.weight, 0);

const bySigns = (found: readonly Found[], score: number): Verdict | null => {
  if (found.some(({ rule }) => rule.ask) && score > lines.request) return 'scam-signs';
  if (has(found, ['link']) && has(found, beside) && score > lines.link) return 'scam-signs';
  const besideLinks = weightOf(found.filter(({ rule }) => rule.code !== 'link'));
  return hasClaim(found) && besideLinks >= enough && score > lines.claim ? 'rumour' : null;
};

/**
 * A request for money, cards, codes or the screen looks like a swindle; so does a foreign link or app beside a claim, pressure
 * or a request to enter something there. A claim needs a second sign: a deadline, a link or 请转告 alone is none.
 * A foreign link beside a mere mention leads to the two questions.
 * The judge holds back signs in words that are plainly harmless, and adds what it is sure of, or suspects together with a sign.
 * Of what seems another subject (`onTopic` false) something is said only for several requests, far from the boundary.
 */
export const judgementOf = (found: readonly Found[], judged: number, onTopic: boolean): Judgement => {
  if (!onTopic && weightOf(found) < manyAsks) return { verdict: 'unclear', sure: false };
  const score = onTopic ? judged : judged - lines.elsewhere;
  const signed = bySigns(found, score);
  if (signed) return { verdict: signed, sure: true };
  if (has(found, ['link']) && !has(found, beside)) return { verdict: 'unclear', sure: false };
  if (score <= (found.some(({ rule }) => rule.weight > 0) ? lines.withSign : lines.alone))
    return { verdict: 'unclear', sure: false };
  return { verdict: hasClaim(found) && !has(found, ['link']) ? 'rumour' : 'scam-signs', sure: false };
};
