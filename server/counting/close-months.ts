import { chinaHour, todayInChina } from '../../src/rules/china-time.ts';
import { addMonths, formatDay, isCivilMonth, parseDay, parseMonth } from '../../src/rules/civil-date.ts';
import type { CivilDate, CivilMonth } from '../../src/rules/vocabulary.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { differenceTable } from './difference-table.ts';
import { evidenceTable, type Sighting } from './evidence-table.ts';
import { monthTable, type Turn } from './month-table.ts';
import { renewed } from './renewed.ts';
import { sightingsOf } from './sightings-of.ts';
import { turnOfFamily } from './turn-of-family.ts';

const ownersEachStep = 100;

/** What comes a month late still counts as later, not as unknown. */
export const monthsWaited = 2;

/** The last month whose table may be closed. */
export const monthToClose = (today: CivilDate): CivilMonth | null => {
  const day = parseDay(today);
  const month = day === null ? '' : formatDay(addMonths(day, -monthsWaited)).slice(0, 'YYYY-MM'.length);
  return isCivilMonth(month) ? month : null;
};

type Counted = { turns: Turn[]; sightings: Sighting[] };
type Count = Counted & { month: CivilMonth; after: string | null };

/** The first moment after a month, in China. */
const endOf = (month: CivilMonth): number => chinaHour(addMonths(parseMonth(month) ?? 0, 1), 0);

type MonthCloser = {
  /** Counts a few more families of the month to be closed, if there is one. To be called with each round. */
  step(): Promise<void>;
  isCounting(): boolean;
};

const countOwner = async (tx: Transaction, owner: string, month: CivilMonth): Promise<Counted> => {
  const elders = (await tx.elders.ofOwner(owner)).map(({ elder }) => elder);
  const turn = turnOfFamily(month, await tx.counts.rowsOf(owner), await tx.cycles.ofOwner(owner), elders);
  return { turns: turn ? [turn] : [], sightings: sightingsOf(elders) };
};

const countSome = async (tx: Transaction, { month, after }: Count) => {
  const owners = await tx.counts.ownersAfter(after, ownersEachStep);
  const turns: Turn[] = [];
  const sightings: Sighting[] = [];
  for (const owner of owners) {
    const counted = await countOwner(tx, owner, month);
    turns.push(...counted.turns);
    sightings.push(...counted.sightings);
  }
  return { turns, sightings, last: owners.length < ownersEachStep ? null : (owners.at(-1) ?? null) };
};

/**
 * Once a month all families are counted, a hundred a round and without their locks, so that nothing waits for it, and
 * the tables closed for good: what is asked on another day shows the same numbers.
 */
export const createMonthCloser = ({ store, clock, log }: Service): MonthCloser => {
  let checkedOn: string | null = null;
  let count: Count | null = null;

  const begin = async (today: CivilDate): Promise<void> => {
    const month = monthToClose(today);
    const closed = await store.snapshot((tx) => tx.counts.closed());
    const isClosed = month === null || closed.some((table) => table.month >= month);
    count = isClosed ? null : { month, after: null, turns: [], sightings: [] };
  };

  const close = async ({ month, turns, sightings }: Count, today: CivilDate): Promise<void> => {
    await store.transaction(async (tx) => {
      const [before] = await tx.counts.closed();
      const evidence = renewed(evidenceTable(sightings, today), before?.evidence ?? [], ({ families }) => families);
      const told = differenceTable(await tx.differences.close(endOf(month)));
      const differences = renewed(told, before?.differences ?? [], ({ people }) => people);
      await tx.counts.close({ month, turns: monthTable(turns), evidence, differences });
    });
    log.info({ month }, 'closed the counts of a month');
  };

  return {
    isCounting: () => count !== null,
    step: async () => {
      const today = todayInChina(clock.now());
      if (count === null && today !== checkedOn) {
        await begin(today);
        checkedOn = today;
      }
      const running = count;
      if (running === null) return;
      const { turns, sightings, last } = await store.snapshot((tx) => countSome(tx, running));
      running.turns.push(...turns);
      running.sightings.push(...sightings);
      if (last !== null) {
        running.after = last;
        return;
      }
      await close(running, today);
      count = null;
    },
  };
};
