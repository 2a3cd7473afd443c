import type { RegionCode, Scheme } from '../../../src/rules/vocabulary.ts';
import type { Dates, Family, Known, Person, Way } from '../life/types.ts';
import { datesOf } from './dates.ts';
import type { Draw } from './draws.ts';
import { placeOf, schemeOf } from './places.ts';
import { daysUntil, type Key, luck } from './random.ts';
import { stream } from './streams.ts';

/** Makes one family again for every draw; its dates are worked out once for each scheme and true period. */
type FamilyMaker = (draw: Draw) => Family;

const lastDaysToTry = 60;
const mostPeople = 4;
/** Of families of more than one: 2, 3 and 4 people as 5 : 3 : 2. */
const sizesOfMore: readonly (readonly [number, number])[] = [
  [2, 0.5],
  [3, 0.8],
  [4, 1],
];

export const familyMaker = (key: Key): FamilyMaker => {
  const region = placeOf(key);
  const known = new Map<string, Dates>();
  return (draw) => {
    const scheme = schemeOf(key, draw);
    const months = trueMonths(key, scheme, draw);
    const dates = memo(known, `${scheme}${months}`, () => datesOf(key, region, scheme, months));
    return familyOf(key, region, scheme, dates, draw);
  };
};

const memo = <T>(map: Map<string, T>, at: string, make: () => T): T => {
  const had = map.get(at);
  if (had !== undefined) return had;
  const made = make();
  map.set(at, made);
  return made;
};

/** Where no rule was found: employees' pensions a year, the rest a year or half a year. */
const trueMonths = (key: Key, scheme: Scheme, { yearlyTruth }: Draw): number =>
  scheme === 'enterprise' || scheme === 'institution' || luck(key, stream.nationalTruth) < yearlyTruth ? 12 : 6;

const familyOf = (key: Key, region: RegionCode, scheme: Scheme, dates: Dates, draw: Draw): Family => {
  const { last, lastDay, start, opensOn } = dates;
  const silent = luck(key, stream.silent) < draw.silent;
  const from = Math.max(last + 1, opensOn ?? last + 1);
  const triesOn = lastDay - Math.floor(luck(key, stream.remembersOn) * Math.min(lastDaysToTry, lastDay - from + 1));
  return {
    ...dates,
    key,
    region,
    scheme,
    known: knownOf(luck(key, stream.knowledge), draw),
    way: wayOf(luck(key, stream.way), draw),
    settledOn: silent ? from + Math.floor(luck(key, stream.silentOn) * (lastDay - from + 1)) : null,
    looksAtStart: luck(key, stream.looksAtStart) < draw.looksAtStart,
    calendar: luck(key, stream.calendar) < draw.calendar,
    triesOn: luck(key, stream.remembers) < draw.remembers ? Math.max(triesOn, start) : null,
    people: peopleOf(key, draw),
  };
};

const knownOf = (fortune: number, { knowsOfficial, knowsDay, knowsMonth }: Draw): Known => {
  if (fortune < knowsOfficial) return 'official';
  if (fortune < knowsOfficial + knowsDay) return 'day';
  return fortune < knowsOfficial + knowsDay + knowsMonth ? 'month' : 'unknown';
};

const wayOf = (fortune: number, { abroad, slowWay }: Draw): Way => {
  if (fortune < abroad) return 'abroad';
  return fortune < abroad + slowWay ? 'slow' : 'phone';
};

const sizeOf = (fortune: number, alone: number): number => {
  if (fortune < alone) return 1;
  const rest = (fortune - alone) / (1 - alone);
  return sizesOfMore.find(([, upTo]) => rest < upTo)?.[0] ?? mostPeople;
};

/** The first acts: who brought the elder in. */
const peopleOf = (key: Key, draw: Draw): Person[] =>
  Array.from({ length: sizeOf(luck(key, stream.people), draw.alone) }, (_, index) => {
    const near = luck(key, stream.nearby, index) < draw.beside;
    return {
      near,
      deaf: luck(key, stream.deaf, index) < draw.deaf,
      meets: near ? draw.meetsNear : draw.meetsFar,
      credits: 1 + daysUntil(1 / draw.credits, luck(key, stream.credits, index)), // one at least, `credits` on average
    };
  });
