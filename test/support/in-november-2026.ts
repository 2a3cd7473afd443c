import { goBy } from '../../src/rules/book/book-in-force.ts';
import { bookOfNovember2026 } from './book-of-november-2026.ts';

/**
 * Imported by tests whose examples name real places: they go by what was known of them in November 2026, so that a rule
 * which changes later, with its source, turns no example into a failure. What holds today stands in test/fixtures/timelines.
 */
goBy(bookOfNovember2026);
// The state of the phone, once imported, goes by what the phone kept. Benches have no tests to stand before.
globalThis.beforeEach?.(() => goBy(bookOfNovember2026));
