import fc from 'fast-check';
import type { Elder } from '../../../../src/contract/elder.ts';
import { killedService } from '../../support/killed-service.ts';
import { anyHistory } from './any-history.ts';
import { live } from './live-history.ts';

/** All of them: `HISTORIES=3000 npx jest --config config/jest.config.cjs histories`, on PostgreSQL with `npm run test:postgres`. */
const histories = Number(process.env.HISTORIES ?? 40);

/** Without the instant of a saying, which the service writes by its own clock. */
const facts = ({ benefits, ...elder }: Elder) => ({
  ...elder,
  benefits: benefits.map(({ records, ...benefit }) => ({
    ...benefit,
    records: records.map(({ saidAt: _, ...record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1)),
  })),
});

describe('three phones of one family, late, repeated, in any order, offline, with wrong clocks, and a service that is killed', () => {
  it(
    'end in one state, lose no certification, send nothing of a turn that is over, and always know whose it is',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          const running = await killedService();
          try {
            const { elders, families, expected, records, kept, outOfTurn } = await live(running, history);
            const [first] = elders;
            expect(elders).toEqual([first, first, first]);
            const [forwards, backwards] = expected;
            expect(backwards).toEqual(forwards);
            expect(first && facts(first)).toEqual(forwards && facts(forwards));
            expect(records.filter((id) => !kept.has(id))).toEqual([]);
            expect(outOfTurn).toBe(0);
            for (const { turns, members } of families) {
              expect(turns).toHaveLength(first?.stopped === null ? first.benefits.length : 0);
              for (const { acts } of turns) expect(members.map(({ id }) => id)).toContain(acts);
            }
          } finally {
            await running.close();
          }
        }),
        { numRuns: histories },
      );
    },
    Math.max(120_000, histories * 10_000),
  );
});
