import { typedWords } from '../../server/commands/typed-words.ts';
import { corpusPart, type Labelled, messageKinds, parts } from './corpus.ts';
import { type Measured, measured, type Share } from './measure.ts';
import { judgesFrom } from './training.ts';

/**
 * `npm run messages:report [PART]`: how many are caught and accused, by voice and by kind.
 * Without a word: the voices to train and to tune on, each judged by weights that learned from other voices only. With the name of a part kept
 * apart: its voices, judged by the weights that are shipped.
 */
const folds = 8;

const percent = ({ of, hit }: Share): string => (of === 0 ? '' : `${((100 * hit) / of).toFixed(1)} %`);
const ratio = (share: Share): string => (share.of === 0 ? '' : `${share.hit}/${share.of}`);

const row = (name: string, { caught, calmed, hidden, answered, accused, accusedAnswered }: Measured): string =>
  [
    name.padEnd(22),
    ratio(caught).padStart(10),
    ...[caught, calmed, hidden, answered].map((share) => percent(share).padStart(9)),
    ratio(accused).padStart(9),
    percent(accused).padStart(8),
    ratio(accusedAnswered).padStart(9),
  ].join(' ');

const head = [
  'voice or kind'.padEnd(22),
  'caught'.padStart(10),
  ...['caught', 'calmed', 'hidden', 'answered'].map((word) => word.padStart(9)),
  'accused'.padStart(9),
  ''.padStart(8),
  'answered'.padStart(9),
].join(' ');

const addShare = (one: Share, other: Share): Share => ({ of: one.of + other.of, hit: one.hit + other.hit });
const add = (one: Measured, other: Measured): Measured => ({
  caught: addShare(one.caught, other.caught),
  calmed: addShare(one.calmed, other.calmed),
  hidden: addShare(one.hidden, other.hidden),
  answered: addShare(one.answered, other.answered),
  accused: addShare(one.accused, other.accused),
  accusedAnswered: addShare(one.accusedAnswered, other.accusedAnswered),
});

const byVoice = (messages: readonly Labelled[]): readonly (readonly [voice: string, messages: readonly Labelled[]])[] =>
  [...new Set(messages.map(({ voice }) => voice))].map((voice) => [
    voice,
    messages.filter((message) => message.voice === voice),
  ]);

/** Each group of messages with the messages that its judge learned from. */
const groups = (
  part: string | undefined,
): readonly (readonly [held: readonly Labelled[], learned: readonly Labelled[]])[] => {
  const known = [...corpusPart('train'), ...corpusPart('tune')];
  const apart = parts.find((each) => each === part);
  if (apart) return [[corpusPart(apart), known]];
  const voices = [...new Set(known.map(({ voice }) => voice))];
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(voices.filter((_, at) => at % folds === fold));
    return [known.filter(({ voice }) => held.has(voice)), known.filter(({ voice }) => !held.has(voice))];
  });
};

const words = typedWords(`npm run messages:report [-- ${parts.join('|')}]`, [], [new RegExp(`^(${parts.join('|')})$`)]);
if (words === null) process.exit();
const voices: [string, Measured][] = [];
const kinds = new Map<string, Measured>();
for (const [held, learned] of groups(words[0])) {
  const judges = judgesFrom(learned);
  for (const [voice, messages] of byVoice(held)) voices.push([voice, measured(messages, judges)]);
  for (const kind of messageKinds) {
    const here = measured(
      held.filter((message) => message.kind === kind),
      judges,
    );
    const before = kinds.get(kind);
    kinds.set(kind, before ? add(before, here) : here);
  }
}
console.log(head);
for (const [voice, result] of voices.sort()) console.log(row(voice, result));
console.log();
for (const [kind, result] of kinds) console.log(row(kind, result));
console.log();
const [first, ...rest] = voices.map(([, result]) => result);
if (first) console.log(row('all', rest.reduce(add, first)));
