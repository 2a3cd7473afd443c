import { columns } from '../../../../bench/effect/outcomes/groups.ts';
import { drawnOf, missesPer1000, rivalAt } from '../../../../bench/effect/outcomes/measures.ts';
import { regrets } from '../../../../bench/effect/outcomes/regret.ts';
import { runShard } from '../../../../bench/effect/outcomes/run-shard.ts';
import { addTally, sumOf } from '../../../../bench/effect/outcomes/tally.ts';
import { blocksOf, picturesOf } from '../../../../bench/effect/report/write-report.ts';

const run = { seed: 1, families: 200, draws: 20 };
const tally = runShard({ ...run, from: 0, of: 1 });

test('the same seed gives the same bytes, however the families are split', () => {
  const small = { seed: 1, families: 20, draws: 1 };
  const whole = runShard({ ...small, from: 0, of: 1 });
  const first = runShard({ ...small, from: 0, of: 2 });
  addTally(first, runShard({ ...small, from: 1, of: 2 }).sums);
  expect(Buffer.from(first.sums.buffer).equals(Buffer.from(whole.sums.buffer))).toBe(true);
});

test('another seed gives other families', () => {
  const sent = (seed: number): number =>
    sumOf(runShard({ seed, families: 20, draws: 0, from: 0, of: 1 }), 0, rivalAt('ours'), 'sent');
  expect(sent(2)).not.toBe(sent(1));
});

test('every split counts every family once', () => {
  for (const draw of [0, ...drawnOf(tally)]) {
    for (const split of ['kind', 'way', 'known', 'people']) {
      const inGroups = columns.map(([of], column) => (of === split ? sumOf(tally, draw, 0, 'families', column) : 0));
      expect(inGroups.reduce((sum, count) => sum + count, 0)).toBe(run.families);
    }
  }
});

test('in every draw some plan has no regret, and none has less', () => {
  const all = regrets(tally);
  expect(Math.max(...all.map(({ best }) => best))).toBeGreaterThan(0);
  for (const { regret } of all) expect(regret.low).toBeGreaterThanOrEqual(0);
});

test('at the modes fewer are too late with our plan than with nothing', () => {
  expect(missesPer1000(tally, 0, rivalAt('ours'))).toBeLessThan(missesPer1000(tally, 0, rivalAt('nothing')));
});

test('the report of a run has a word or a number in every place', () => {
  for (const block of Object.values(blocksOf(tally, run.seed, 'a run')))
    expect(block).not.toMatch(/NaN|undefined|Infinity/);
  for (const svg of Object.values(picturesOf(tally, run.seed))) {
    expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});
