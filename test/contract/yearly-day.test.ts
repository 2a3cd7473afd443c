import { yearlyDayOf } from '../../src/contract/preferences.ts';
import { dayOrNull } from '../support/day.ts';

it.each([
  ['nobody was asked', 'default', '2026-11-28', '11-28'],
  ['nobody was asked, the first elder came on a day that most years have not', 'default', '2024-02-29', '03-01'],
  ['nobody was asked, and there is no elder yet', 'default', null, null],
  ['the family chose a day', '04-05', '2026-11-28', '04-05'],
  ['the family switched it off', 'off', '2026-11-28', null],
])('the yearly look-up where %s', (_what, yearlyLookUp, firstElderOn, yearly) => {
  expect(yearlyDayOf(yearlyLookUp, dayOrNull(firstElderOn))).toBe(yearly);
});
