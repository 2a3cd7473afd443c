import type { Scores } from './judge/judge.ts';
import type { Leaning } from './types.ts';

/** Nearer to 0 than these a judge does not even lean. */
const lines = { words: { good: -150, bad: 110 }, call: { good: -100, bad: 120 } } as const;

/** To which side a message tends among all (`words`), and among those that only call to certify (`call`). */
export const leaningOf = (scores: Scores, among: keyof Scores): Leaning =>
  scores[among] > lines[among].bad ? 'bad' : scores[among] < lines[among].good ? 'good' : 'neither';
