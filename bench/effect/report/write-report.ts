import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deciding } from '../outcomes/deciding.ts';
import type { Tally } from '../outcomes/tally.ts';
import { decidingChart } from './deciding-chart.ts';
import { fillPage } from './fill-page.ts';
import { groupsChart } from './groups-chart.ts';
import { groupsTable } from './groups-table.ts';
import { missesChart } from './misses-chart.ts';
import { priceChart } from './price-chart.ts';
import { assumptionsTable, namedTable, outcomesTable, regretTable } from './tables.ts';
import { trialsTable } from './trials-table.ts';
import { variantsTable } from './variants-table.ts';
import { verdict } from './verdict.ts';

const page = new URL('../../../docs/effect.md', import.meta.url);
const pictures = new URL('../../../docs/effect/', import.meta.url);

/** Every block of the page, by the name of its place. */
export const blocksOf = (tally: Tally, seed: number, run: string): Record<string, string> => ({
  run,
  verdict: verdict(tally),
  outcomes: outcomesTable(tally),
  groups: groupsTable(tally),
  regret: regretTable(tally),
  variants: variantsTable(tally, seed),
  named: namedTable(tally),
  trials: trialsTable(),
  assumptions: assumptionsTable(),
});

export const picturesOf = (tally: Tally, seed: number): Record<string, string> => ({
  'misses.svg': missesChart(tally),
  'price.svg': priceChart(tally),
  'groups.svg': groupsChart(tally),
  'deciding.svg': decidingChart(deciding(tally, seed)),
});

/** The tables and charts of docs/effect.md; its sentences are written by hand. */
export const writeReport = (tally: Tally, seed: number, run: string): void => {
  writeFileSync(page, fillPage(readFileSync(page, 'utf8'), blocksOf(tally, seed, run)));
  mkdirSync(pictures, { recursive: true });
  for (const [name, svg] of Object.entries(picturesOf(tally, seed))) writeFileSync(new URL(name, pictures), svg);
};
