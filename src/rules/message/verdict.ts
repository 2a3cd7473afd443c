import type { Scores } from './judge/judge.ts';
import { leaningOf } from './leaning.ts';
import type { Found } from './signs/find-signs.ts';
import type { RuleCode } from './signs/sign-rules.ts';
import type { Verdict } from './types.ts';

/**
 * `sure`: the signs say it; else only the manner of the words does, and a page says 看着像. `firm`: it asks for money,
 * cards, codes or the screen so plainly that no answer is to take it back.
 */
type Judgement = { verdict: Verdict; sure: boolean; firm: boolean };

const claims: readonly RuleCode[] = ['national-claim', 'stop-claim', 'no-back-pay', 'new-rule'];
const beside: readonly RuleCode[] = [...claims, 'forward', 'last-day', 'app', 'enter'];
const enough = 2;
/** Hardly any genuine message asks for these. */
const secrets: readonly RuleCode[] = ['code', 'password'];

/**
 * Scores of the judge, which stands at 0 where it cannot tell. Drawn by the voices it learns from, each judged by other
 * voices, so that the parts kept apart come to no less than before (tools/messages/README.md). `elsewhere`: where
 * nothing names pensions or the old; 发我验证码 is also said at home.
 */
const lines = {
  here: { secret: 15, request: 68, link: 60, mereLink: 230, claim: 107, other: 147 },
  elsewhere: { secret: 200, request: 200, link: 100, mereLink: 250, claim: 170, other: 112 },
} as const;

/** Above it a request is what it looks like, whoever says that it asked for nothing. */
const firmly = 350;

const has = (found: readonly Found[], codes: readonly RuleCode[]) =>
  found.some(({ rule }) => codes.includes(rule.code));

const hasClaim = (found: readonly Found[]): boolean => has(found, claims);

/** Does it claim what no office writes; 逾期未认证的停发 stands in true notices too. */
export const hasWildClaim = (found: readonly Found[]): boolean =>
  found.some(({ rule }) => claims.includes(rule.code) && !(rule.of === 'without' && rule.near === 'stop'));

const weightOf = (found: readonly Found[]): number => found.reduce((sum, { rule }) => sum + rule.weight, 0);

const asks = (found: readonly Found[]): boolean => found.some(({ rule }) => rule.ask);

/** What the signs say by themselves, if they say anything. */
const bySigns = (found: readonly Found[]): Verdict | null => {
  if (asks(found) || (has(found, ['link']) && has(found, beside))) return 'scam-signs';
  const besideLinks = weightOf(found.filter(({ rule }) => rule.code !== 'link'));
  return hasClaim(found) && besideLinks >= enough ? 'rumour' : null;
};

/** How far from its boundary the judge has to be. */
const lineFor = (found: readonly Found[], signed: Verdict | null, onTopic: boolean): number => {
  const { secret, request, link, mereLink, claim, other } = onTopic ? lines.here : lines.elsewhere;
  if (has(found, secrets)) return secret;
  if (asks(found)) return request;
  if (signed === 'scam-signs') return link;
  if (signed === 'rumour') return claim;
  return has(found, ['link']) ? mereLink : other;
};

/**
 * A request for money, cards, codes or the screen looks like a swindle; so does a foreign link or app beside a claim,
 * pressure or a request to enter something there. A claim needs a second sign: a deadline, a link or 请转告 alone is none.
 * A foreign link beside a mere mention leads to the two questions, unless the judge hears a request in it, in whatever
 * words. The judge holds back signs in words that are plainly harmless, and adds what is far from its boundary: a
 * rumour where it does not call as offices do, else a swindle.
 */
export const judgementOf = (found: readonly Found[], scores: Scores, onTopic: boolean): Judgement => {
  const signed = bySigns(found);
  if (scores.words <= lineFor(found, signed, onTopic)) return { verdict: 'unclear', sure: false, firm: false };
  const told = hasClaim(found) || leaningOf(scores, 'call') === 'bad';
  return {
    verdict: signed ?? (told ? 'rumour' : 'scam-signs'),
    sure: signed !== null,
    firm: asks(found) && scores.words > firmly,
  };
};
