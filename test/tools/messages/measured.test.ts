import { corpusPart } from '../../../tools/messages/corpus.ts';
import { measured, type Share } from '../../../tools/messages/measure.ts';
import { learnedFrom } from '../../../tools/messages/training.ts';

const share = ({ hit, of }: Share): number => hit / of;

const shipped = () => learnedFrom([...corpusPart('train'), ...corpusPart('tune')]);

/** What the parts kept apart came to when they were last looked at; a change of words or corpus is not to make it worse. */
it('voices that nothing was learned from: nobody is accused, nine in ten of the bad are caught, in disguise as well', () => {
  const result = measured(corpusPart('look-once'), shipped());
  expect(result.accused.hit).toBe(0);
  expect(result.accusedAnswered.hit).toBe(0);
  expect(share(result.caught)).toBeGreaterThanOrEqual(0.9);
  expect(share(result.calmed)).toBeGreaterThanOrEqual(0.9);
  expect(share(result.hidden)).toBeGreaterThanOrEqual(0.9);
  expect(share(result.answered)).toBeGreaterThanOrEqual(0.99);
}, 60_000);

it('seven later voices that nothing was learned from: one in a hundred is accused at most', () => {
  const result = measured(corpusPart('look-once-two'), shipped());
  expect(share(result.accused)).toBeLessThanOrEqual(0.01);
  expect(result.accusedAnswered.hit).toBeLessThanOrEqual(2);
  expect(share(result.caught)).toBeGreaterThanOrEqual(0.88);
  expect(share(result.calmed)).toBeGreaterThanOrEqual(0.88);
  expect(share(result.hidden)).toBeGreaterThanOrEqual(0.88);
  expect(share(result.answered)).toBeGreaterThanOrEqual(0.98);
}, 60_000);

it('two dozen voices by which nothing was chosen: four in five of the bad are caught, one in a hundred is accused', () => {
  const result = measured(corpusPart('look-once-three'), shipped());
  expect(result.accused.hit).toBeLessThanOrEqual(2);
  expect(result.accusedAnswered.hit).toBeLessThanOrEqual(2);
  expect(share(result.caught)).toBeGreaterThanOrEqual(0.8);
  expect(share(result.calmed)).toBeGreaterThanOrEqual(0.78);
  expect(share(result.hidden)).toBeGreaterThanOrEqual(0.8);
  expect(share(result.answered)).toBeGreaterThanOrEqual(0.93);
}, 60_000);
