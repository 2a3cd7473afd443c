import type { Benefit, Elder } from '../../../src/contract/elder.ts';
import { filled } from '../../../src/family/filled.ts';
import { isLater } from '../../../src/rules/benefit/known-dates.ts';
import { parseInstant } from '../../../src/rules/china-time.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';

const laterDue = (a: Benefit['typedDue'], b: Benefit['typedDue']): Benefit['typedDue'] => {
  if (a === null || b === null) return a ?? b;
  return (parseInstant(b.saidAt) ?? 0) > (parseInstant(a.saidAt) ?? 0) ? b : a;
};

const laterDay = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a);

/** What both know of one benefit: the later last certification, what only one was asked, and the records of both. */
const mergedBenefit = (theirs: Benefit, own: Benefit): Benefit => {
  const known = new Set(theirs.records.map(({ id }) => id));
  return {
    ...filled(theirs, own),
    typedLast: isLater(own.typedLast, theirs.typedLast) ? own.typedLast : theirs.typedLast,
    typedDue: laterDue(theirs.typedDue, own.typedDue),
    records: [...theirs.records, ...own.records.filter(({ id }) => !known.has(id))],
    toldOn: laterDay(own.toldOn, theirs.toldOn),
  };
};

const isSame = (a: Benefit, b: Benefit): boolean =>
  a.region === b.region && a.scheme === b.scheme && a.minor === b.minor;

type Merged = {
  elder: Elder;
  /** Which benefit of the family's each of the person's own is now. */
  benefits: ReadonlyMap<string, string>;
};

/** One elder of two: the family's stays, with what only the person knew. Benefits are paired by place and scheme. */
export const mergedElder = (theirs: Elder, own: Elder): Merged => {
  const pairs = new Map<string, Benefit>();
  const added: Benefit[] = [];
  for (const benefit of own.benefits) {
    const pair = theirs.benefits.find((one) => isSame(one, benefit) && !pairs.has(one.id));
    if (pair) pairs.set(pair.id, benefit);
    else added.push(benefit);
  }
  const paired = theirs.benefits.map((benefit) => {
    const other = pairs.get(benefit.id);
    return other ? mergedBenefit(benefit, other) : benefit;
  });
  return {
    elder: {
      ...filled(theirs, own),
      benefits: [...paired, ...added],
      stopped: theirs.stopped,
    },
    benefits: new Map([...pairs].map(([id, { id: was }]) => [was, id])),
  };
};
