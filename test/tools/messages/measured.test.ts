import { corpusPart, type Part } from '../../../tools/messages/corpus.ts';
import { measured, type Share } from '../../../tools/messages/measure.ts';
import { judgesFrom } from '../../../tools/messages/training.ts';

const share = ({ hit, of }: Share): number => hit / of;

/** At most so many good messages accused, by the words and after both answers; at least such shares of the bad caught. */
type Floor = { accused: number; after: number; caught: number; calmed: number; hidden: number; answered: number };

/** What the parts kept apart came to when they were last looked at; a change of words or corpus is not to make it worse. */
const floors: readonly (readonly [part: Part, floor: Floor])[] = [
  ['look-once', { accused: 0, after: 0, caught: 0.98, calmed: 0.97, hidden: 0.97, answered: 1 }],
  ['look-once-two', { accused: 1, after: 0, caught: 0.94, calmed: 0.94, hidden: 0.94, answered: 1 }],
  ['look-once-three', { accused: 2, after: 1, caught: 0.91, calmed: 0.9, hidden: 0.91, answered: 0.98 }],
  ['look-once-four', { accused: 1, after: 0, caught: 0.84, calmed: 0.83, hidden: 0.84, answered: 0.98 }],
  ['look-once-five', { accused: 0, after: 0, caught: 0.94, calmed: 0.92, hidden: 0.94, answered: 1 }],
  ['look-once-six', { accused: 5, after: 1, caught: 0.94, calmed: 0.94, hidden: 0.94, answered: 0.99 }],
  ['look-once-seven', { accused: 2, after: 2, caught: 0.81, calmed: 0.81, hidden: 0.81, answered: 0.98 }],
  ['look-once-eight', { accused: 2, after: 0, caught: 0.94, calmed: 0.94, hidden: 0.94, answered: 0.99 }],
  ['look-once-nine', { accused: 1, after: 0, caught: 0.93, calmed: 0.93, hidden: 0.93, answered: 0.98 }],
];

const shipped = judgesFrom([...corpusPart('train'), ...corpusPart('tune')]);

it.each(floors)(
  '%s, of which nothing was learned, comes to no less than when it was last looked at',
  (part, floor) => {
    const result = measured(corpusPart(part), shipped);
    expect(result.accused.hit).toBeLessThanOrEqual(floor.accused);
    expect(result.accusedAnswered.hit).toBeLessThanOrEqual(floor.after);
    expect(share(result.caught)).toBeGreaterThanOrEqual(floor.caught);
    expect(share(result.calmed)).toBeGreaterThanOrEqual(floor.calmed);
    expect(share(result.hidden)).toBeGreaterThanOrEqual(floor.hidden);
    expect(share(result.answered)).toBeGreaterThanOrEqual(floor.answered);
  },
  600_000,
);
