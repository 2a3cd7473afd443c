import * as v from 'valibot';
import { type Rule, ruleKinds } from '../../src/rules/book/cycles-schema.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { leastFamilies, rounded, shown, shownParts } from './cells.ts';

export const endings = ['by-advise-by', 'by-check-by', 'later', 'unknown'] as const;
export type Ending = (typeof endings)[number];

/** What became of one family's turn that was to be done in a month. Nothing in it says whose. */
export type Turn = {
  /** null: the national line. */
  ruleKind: Rule['kind'] | null;
  planVersion: string;
  wasSent: boolean;
  wasOpened: boolean;
  ending: Ending;
};

/** One kind of rule under one version of the plan. `families` had a message planned; null: too few to say. */
export const monthCell = v.strictObject({
  ruleKind: v.picklist([...ruleKinds, 'national']),
  planVersion: v.string(),
  families: v.number(),
  sent: v.nullable(v.number()),
  opened: v.nullable(v.number()),
  endings: v.record(v.string(), v.nullable(v.number())),
});
export type MonthCell = v.InferOutput<typeof monthCell>;

type Tally = { families: number; sent: number; opened: number; endings: Map<Ending, number> };

const fresh = (): Tally => ({
  families: 0,
  sent: 0,
  opened: 0,
  endings: new Map(endings.map((ending) => [ending, 0])),
});

/** When a turn was done, held against the days that were promised with its messages. */
export const endingOf = (doneOn: CivilDate | null, adviseBy: CivilDate | null, checkBy: CivilDate): Ending => {
  if (doneOn === null) return 'unknown';
  if (adviseBy !== null && doneOn <= adviseBy) return 'by-advise-by';
  return doneOn <= checkBy ? 'by-check-by' : 'later';
};

/**
 * A month's closed table: cells of at least twenty families, each family in one cell once, numbers to the nearest ten.
 * `turns`: one a family.
 */
export const monthTable = (turns: Iterable<Turn>): MonthCell[] => {
  const tallies = new Map<string, Tally & Pick<MonthCell, 'ruleKind' | 'planVersion'>>();
  for (const { ruleKind, planVersion, wasSent, wasOpened, ending } of turns) {
    const kind = ruleKind ?? 'national';
    const key = `${kind} ${planVersion}`;
    const tally = tallies.get(key) ?? { ruleKind: kind, planVersion, ...fresh() };
    tallies.set(key, tally);
    tally.families += 1;
    tally.sent += wasSent ? 1 : 0;
    tally.opened += wasOpened ? 1 : 0;
    tally.endings.set(ending, (tally.endings.get(ending) ?? 0) + 1);
  }
  return [...tallies.entries()]
    .filter(([, { families }]) => families >= leastFamilies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { ruleKind, planVersion, families, sent, opened, endings: ended }]) => ({
      ruleKind,
      planVersion,
      families: rounded(families),
      sent: shown(sent, families),
      opened: shown(opened, families),
      endings: shownParts(ended, families),
    }));
};
