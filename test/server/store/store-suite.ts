import type { Store } from '../../../server/store/store.ts';
import { cyclesSuite } from './suites/cycles.ts';
import { dueSuite } from './suites/due.ts';
import { eldersSuite } from './suites/elders.ts';
import { eventsSuite } from './suites/events.ts';
import { familiesSuite } from './suites/families.ts';
import { overviewSuite } from './suites/overview.ts';
import { peopleSuite } from './suites/people.ts';
import { plansSuite } from './suites/plans.ts';
import { progressSuite } from './suites/progress.ts';
import { remindersSuite } from './suites/reminders.ts';
import { renewalsSuite } from './suites/renewals.ts';
import { restoresSuite } from './suites/restores.ts';
import { transactionsSuite } from './suites/transactions.ts';

/** What every storage adapter has to keep; each adapter's own test runs it on an empty store. */
export const storeSuite = (open: () => Promise<Store>): void => {
  describe('a transaction', () => transactionsSuite(open));
  describe('people', () => peopleSuite(open));
  describe('plans', () => plansSuite(open));
  describe('elders', () => eldersSuite(open));
  describe('cycles', () => cyclesSuite(open));
  describe('reminders', () => remindersSuite(open));
  describe('what is due', () => dueSuite(open));
  describe('a message’s way', () => progressSuite(open));
  describe('events', () => eventsSuite(open));
  describe('families', () => familiesSuite(open));
  describe('tokens renewed by force', () => renewalsSuite(open));
  describe('what is held after a restore', () => restoresSuite(open));
  describe('the overview', () => overviewSuite(open));
};
