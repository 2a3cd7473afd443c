import { abreast } from '../../../bench/server/abreast/abreast.ts';
import { killFirst, leastShare } from '../../../bench/server/abreast/trouble.ts';
import { sowService } from '../../../bench/server/sending/sow-service.ts';

const server = process.env.TEST_POSTGRES ?? '';
const pending = 1200;

describe('four services, each its own process, one killed in the middle', () => {
  it('send each message once, and each that lives has its share', async () => {
    const database = await sowService(server, pending);
    const seen = await abreast({ database, pending, waitMs: 15_000, latencyMs: 100, trouble: killFirst(database) });
    expect(seen).toMatchObject({ people: pending, taken: pending });
    expect(seen.left).toBeGreaterThan(0); // else all was sent before the kill, which then met nothing
    expect(Math.min(...seen.shares.slice(1))).toBeGreaterThanOrEqual(leastShare * pending);
  });
});
