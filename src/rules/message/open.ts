import type { Scores } from './judge/judge.ts';
import { leaningOf } from './leaning.ts';
import type { Reading } from './reading.ts';
import type { Open, Verdict } from './types.ts';
import { hasWildClaim } from './verdict.ts';

const telling = ['tells', 'asksMe', 'asksYou', 'bait', 'truth'] as const;

/** 官方回应：文件系伪造. The judge knows its letters and would weigh it twice, so it is no word of the stance. */
const denial = /[系属为](?:伪造|捏造|编造|虚构)|子虚乌有|无中生有|无稽之谈/;

/** What a message of which the words came to `said` leaves for the two questions. */
export const openOf = (
  { plain: { links, text }, words, signs, stance }: Reading,
  scores: Scores,
  said: Verdict,
): Open => ({
  said,
  leans: leaningOf(scores, 'words'),
  call: leaningOf(scores, 'call'),
  link: links.includes('foreign') ? 'foreign' : links.length > 0 ? 'known' : 'none',
  claims: hasWildClaim(signs),
  ownApp: words.has('ownApp'),
  tells: stance.denied || stance.asked || denial.test(text) || telling.some((kind) => stance.kinds.has(kind)),
});
