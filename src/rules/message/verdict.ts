import type { Found } from './find-signs.ts';
import type { SignCode, Verdict } from './types.ts';

const claims: readonly SignCode[] = ['national-claim', 'stop-claim', 'no-back-pay', 'new-rule'];
const beside: readonly SignCode[] = [...claims, 'forward', 'last-day', 'app'];

const enough = 2;

/**
 * A request for money, cards, codes or the screen looks like a swindle; so does a foreign link or app beside
 * a claim, pressure or a request to enter something there. A claim needs a second sign: a deadline, a link or 请转告 alone is none.
 */
export const verdictOf = (found: readonly Found[], asksToEnter: boolean): Verdict => {
  const has = (codes: readonly SignCode[]) => found.some(({ rule }) => codes.includes(rule.code));
  if (found.some(({ rule }) => rule.ask)) return 'scam-signs';
  if (has(['link']) && (has(beside) || asksToEnter)) return 'scam-signs';
  const weight = found.filter(({ rule }) => rule.code !== 'link').reduce((sum, { rule }) => sum + rule.weight, 0);
  return has(claims) && weight >= enough ? 'rumour' : 'unclear';
};
