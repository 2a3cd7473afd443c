import type { Scores } from './judge/judge.ts';
import { leaningOf } from './leaning.ts';
import type { Reading } from './reading.ts';
import type { Open, Verdict } from './types.ts';
import { hasWildClaim } from './verdict.ts';

const telling = ['tells', 'asksMe', 'asksYou', 'bait', 'truth'] as const;

/** What a message of which the words came to `said` leaves for the two questions. */
export const openOf = ({ plain: { links }, words, signs, stance }: Reading, scores: Scores, said: Verdict): Open => ({
  said,
  leans: leaningOf(scores, 'words'),
  call: leaningOf(scores, 'call'),
  link: links.includes('foreign') ? 'foreign' : links.length > 0 ? 'known' : 'none',
  claims: hasWildClaim(signs),
  ownApp: words.has('ownApp'),
  tells: stance.denied || stance.asked || telling.some((kind) => stance.kinds.has(kind)),
});
