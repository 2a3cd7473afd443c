import type { Reading } from '../reading.ts';
import { signRules } from '../signs/sign-rules.ts';
import { signWords } from '../signs/sign-words.ts';
import { stanceWords } from '../stance/stance-words.ts';
import type { Clause } from '../text/clauses.ts';
import { linkMarks } from '../text/plain-text.ts';
import { byKind, wordFinder } from '../text/words-in.ts';
import { gramSpace, gramsOf } from './grams.ts';
import { markWords } from './mark-words.ts';
import { meaningPairs, meaningSlots } from './meaning-pairs.ts';

/** What is known of a message beside its letters, each with one weight of its own after those of the letters. */
const markNames: ReadonlySet<string> = new Set([
  ...signRules.map(({ code, of }) => `sign ${code} ${of}`),
  ...Object.keys(signWords).flatMap((word) => [`said ${word}`, `told ${word}`]),
  ...Object.keys(markWords).flatMap((word) => [`said ${word}`, `told ${word}`]),
  ...Object.keys(stanceWords).map((word) => `stance ${word}`),
  'nothing asked',
  'denied',
  'asked',
  'official link',
  'elsewhere',
]);
/** Below it the numbers of the letters, then of the pairs of meanings. */
export const firstMark = gramSpace + meaningSlots;
const slotOf: ReadonlyMap<string, number> = new Map([...markNames].map((name, at) => [name, firstMark + at]));

/** How many places there are: the letters', then those of the meanings and of the marks. */
export const slots = firstMark + slotOf.size;

/** A mark weighs as much as this many letters: there are few of them, and they mean the same in every voice. */
export const markStrength = 6;

/**
 * `grams`: numbers of the letters, pairs and threes, and of the pairs of meanings; `marks`: of what is known beside
 * them.
 */
export type Features = { grams: readonly number[]; marks: readonly number[] };

const findMarks = wordFinder(markWords);

/** Marks the letters of clauses that only calm: they tell nothing, whatever they say. */
const calmLetters = ({ plain: { text }, clauses, stance: { calm } }: Reading): Uint8Array => {
  const calming = new Uint8Array(text.length);
  clauses.forEach(({ from, to }, index) => {
    if (calm[index]) calming.fill(1, from, to);
  });
  return calming;
};

const marksOf = (reading: Reading): readonly number[] => {
  const { plain, words, stance, signs } = reading;
  const { text } = plain;
  const calming = calmLetters(reading);
  const names = new Set<string>(signs.map(({ rule: { code, of } }) => `sign ${code} ${of}`));
  const note = (kind: string, hits: readonly { from: number }[]) => {
    const heard = hits.filter(({ from }) => !calming[from]);
    if (heard.some(({ from }) => !stance.governed[from])) names.add(`said ${kind}`);
    if (heard.some(({ from }) => stance.governed[from])) names.add(`told ${kind}`);
  };
  for (const [kind, hits] of words) note(kind, hits);
  for (const [kind, hits] of byKind(findMarks(text))) note(kind, hits);
  for (const kind of stance.kinds) names.add(`stance ${kind}`);
  if (!signs.some(({ rule }) => rule.ask)) names.add('nothing asked');
  if (stance.denied) names.add('denied');
  if (stance.asked) names.add('asked');
  if (text.includes(linkMarks.official) || text.includes(linkMarks.known)) names.add('official link');
  if (!reading.onTopic) names.add('elsewhere');
  return [...names].flatMap((name) => slotOf.get(name) ?? []);
};

/** The clauses that are not merely calming; all of them where there is nothing else. */
export const spokenClauses = ({ clauses, stance: { calm } }: Reading): readonly Clause[] => {
  const spoken = clauses.filter((_, index) => !calm[index]);
  return spoken.length > 0 ? spoken : clauses;
};

const lettersAndMeanings = (reading: Reading, clauses: readonly Clause[]): readonly number[] => [
  ...gramsOf(reading.plain.text, clauses),
  ...meaningPairs(reading, clauses).map((pair) => gramSpace + pair),
];

export const featuresOf = (reading: Reading): Features => ({
  grams: lettersAndMeanings(reading, spokenClauses(reading)),
  marks: marksOf(reading),
});

/** Of one clause alone: its letters, without what is known of the whole. */
export const featuresOfClause = (reading: Reading, clause: Clause): Features => ({
  grams: lettersAndMeanings(reading, [clause]),
  marks: [],
});
