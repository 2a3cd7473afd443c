import { quietRestMs } from '../../../server/sending/rest.ts';

const at = (time: string): number => Date.parse(`2026-11-30T${time}Z`);

describe('the rest after a round in which nothing was to do', () => {
  it.each([
    ['is five seconds', '01:20:00', '01:20:00', 30_000, 5000],
    ['ends at the full hour', '00:59:58', '00:59:58', 30_000, 2000],
    ['is over when the hour turned during the round', '00:59:59.900', '01:00:00.100', 30_000, 0],
    ['ends when upkeep is due', '01:20:00', '01:20:00', 1200, 1200],
    ['is over when upkeep is due', '01:20:00', '01:20:00', 0, 0],
    ['is five seconds when a clock went back', '01:20:00', '00:20:00', 30_000, 5000],
  ])('%s', (_what, began, now, upkeepInMs, expected) => {
    expect(quietRestMs(at(began), at(now), upkeepInMs)).toBe(expected);
  });
});
