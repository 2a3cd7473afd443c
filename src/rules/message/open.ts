import type { Reading } from './reading.ts';
import type { Open } from './types.ts';
import { hasWildClaim } from './verdict.ts';

/** Nearer to 0 than these the judge does not even lean. */
const leaning = { good: -150, bad: 110 } as const;

/** What a message that was not decided leaves for the two questions. */
export const openOf = ({ plain: { links }, words, signs }: Reading, score: number): Open => ({
  leans: score > leaning.bad ? 'bad' : score < leaning.good ? 'good' : 'neither',
  link: links.includes('foreign') ? 'foreign' : links.length > 0 ? 'known' : 'none',
  claims: hasWildClaim(signs),
  ownApp: words.has('ownApp'),
});
