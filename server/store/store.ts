import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { CircleTable } from './ports/circle.ts';
import type { CountsTable } from './ports/counts.ts';
import type { CyclesTable } from './ports/cycles.ts';
import type { DifferencesTable } from './ports/differences.ts';
import type { EldersTable } from './ports/elders.ts';
import type { EventsTable } from './ports/events.ts';
import type { FamiliesTable } from './ports/families.ts';
import type { LedgerTable } from './ports/ledger.ts';
import type { OverviewTable } from './ports/overview.ts';
import type { PausesTable } from './ports/pauses.ts';
import type { PeopleTable, SessionTable } from './ports/people.ts';
import type { RemindersTable } from './ports/reminders.ts';
import type { RenewalsTable } from './ports/renewals.ts';
import type { RestoresTable } from './ports/restores.ts';
import type { RuleBookTable } from './ports/rule-book.ts';

export type Transaction = {
  people: PeopleTable;
  sessions: SessionTable;
  elders: EldersTable;
  families: FamiliesTable;
  circle: CircleTable;
  cycles: CyclesTable;
  counts: CountsTable;
  differences: DifferencesTable;
  ledger: LedgerTable;
  reminders: RemindersTable;
  events: EventsTable;
  restores: RestoresTable;
  pauses: PausesTable;
  overview: OverviewTable;
  ruleBook: RuleBookTable;
  renewals: RenewalsTable;
};

/** The only way to the data. Everything happens in a transaction: all of it is kept, or, when the work throws, none. */
export type Store = {
  /** `work` may be done again when the database undid it for a conflict, so it has no effect outside but counters. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Only reads, and all of it as it was at one moment: nobody is waited for. */
  snapshot<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Does it answer? For the health check. */
  ping(): Promise<boolean>;
  /** Writes what stands there already, at once; throws what any other write would. */
  touch(): Promise<void>;
  /** Settles when the stored data was found undamaged, which takes a while of a large file; throws `UnfitDatabase`. */
  checked(): Promise<void>;
  /** Bytes left on its disk; null: not the service's to know. */
  room(): number | null;
  /**
   * Where messages lie in parts by their days: makes the parts of the days to come, and drops at once those of which
   * every day is before `keptFrom`. For once a day, and it need not be today: false says that they were in use.
   */
  renewParts(today: CivilDate, keptFrom: CivilDate): Promise<boolean>;
  /**
   * Makes what was erased unreadable on the disk as well, as far as that is the service's to do. Asked for every half
   * minute.
   */
  scrub(): Promise<void>;
  /** The file is another than the one that the last run worked on: it came back from a backup. */
  cameBack: boolean;
  /** True when no other process can be at work on the same data. */
  soleOwner: boolean;
  close(): Promise<void>;
};
