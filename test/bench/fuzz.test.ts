import { fuzz } from '../../bench/fuzz/fuzz.ts';
import { emptyStore } from '../server/support/empty-store.ts';

jest.setTimeout(240_000);

describe('a slice of npm run fuzz: requests and pushes with anything in them', () => {
  it('meet no failure of ours, tell the log no openid and no token, and carry every field of the contract, one in a hundred', async () => {
    const { asked, answers, failures, leaks, tried } = await fuzz(await emptyStore(), 1500, 400, 20_261_128);
    expect({ failures, leaks }).toEqual({ failures: [], leaks: 0 });
    expect(asked).toBe(1900);
    expect([200, 400, 401, 404].filter((status) => !answers.has(status))).toEqual([]);
    expect(tried.below(15)).toEqual([]);
  });
});
