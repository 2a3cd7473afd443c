import {
  chinaDayNumber,
  chinaTime,
  dayMs as dayInShell,
  chinaDay as inShell,
} from '../../preview/shell/china-dates.js';
import { chinaDay, clockInChina, dayMs, todayInChina } from '../../src/rules/china-time.ts';

/** The preview's page imports nothing of the rules: its browser reads the script as it stands. */
describe("the preview's own dates", () => {
  it.each([
    '2026-11-23T15:59:59.999Z',
    '2026-11-23T16:00:00.000Z',
    '2026-12-31T16:00:00.000Z',
    '2028-02-28T23:59:00.000Z',
  ])('are those of the rules at %s', (text) => {
    const ms = Date.parse(text);
    expect([inShell(ms), chinaDayNumber(ms), chinaTime(ms)]).toEqual([
      todayInChina(ms),
      chinaDay(ms),
      clockInChina(ms),
    ]);
    expect(dayInShell).toBe(dayMs);
  });
});
