/**
 * The tables of the date logic and of the planner as one test file: a mutant then loads the rules once, not once a table.
 * The properties are left out: thousands of cases for each mutant would take hours.
 */
import '../china-time.test.ts';
import '../civil-date.test.ts';
import '../reminders/errors.test.ts';
import '../reminders/message-words.test.ts';
import '../reminders/moments/before-the-date.test.ts';
import '../reminders/moments/look-ups.test.ts';
import '../reminders/moments/short-notice.test.ts';
import '../reminders/moments/usual.test.ts';
import '../reminders/moments/visit.test.ts';
import '../reminders/moments/waiting.test.ts';
import '../reminders/one-visit.test.ts';
import '../reminders/result-date.test.ts';
import '../reminders/sent-counts-from.test.ts';
import '../reminders/share-credits.test.ts';
import '../reminders/worked-cases.test.ts';
import '../window/advise-by.test.ts';
import '../window/errors.test.ts';
import '../window/find-rule.test.ts';
import '../window/first-certification.test.ts';
import '../window/fixed-window.test.ts';
import '../window/national-line.test.ts';
import '../window/official-due.test.ts';
import '../window/period.test.ts';
import '../window/rolling.test.ts';
import '../window/words.test.ts';
import '../window/worked-cases.test.ts';
