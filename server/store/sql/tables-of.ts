import type { Transaction } from '../store.ts';
import { circleTable } from './circle-table.ts';
import type { Connection } from './connection.ts';
import { countsTable } from './counts-table.ts';
import { cyclesTable } from './cycles-table.ts';
import { differencesTable } from './differences-table.ts';
import { eldersTable } from './elders-table.ts';
import { eventsTable } from './events-table.ts';
import { familiesTable } from './families-table.ts';
import { ledgerTable } from './ledger-table.ts';
import { overviewTable } from './overview-table.ts';
import { pausesTable } from './pauses-table.ts';
import { peopleTable } from './people-table.ts';
import { remindersTable } from './reminders-table.ts';
import { renewalsTable } from './renewals-table.ts';
import { restoresTable } from './restores-table.ts';
import { ruleBookTable } from './rule-book-table.ts';
import { sessionTable } from './session-table.ts';

export const tablesOf = (db: Connection, reminders = remindersTable(db)): Transaction => ({
  people: peopleTable(db),
  sessions: sessionTable(db),
  elders: eldersTable(db),
  families: familiesTable(db),
  circle: circleTable(db),
  cycles: cyclesTable(db),
  counts: countsTable(db),
  differences: differencesTable(db),
  ledger: ledgerTable(db),
  reminders,
  events: eventsTable(db),
  restores: restoresTable(db, reminders),
  pauses: pausesTable(db),
  overview: overviewTable(db),
  ruleBook: ruleBookTable(db),
  renewals: renewalsTable(db),
});
