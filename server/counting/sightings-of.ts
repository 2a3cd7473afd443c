import type { Benefit, Elder } from '../../src/contract/elder.ts';
import { livingRecords } from '../../src/rules/benefit/known-dates.ts';
import { cityCode, provinceCode } from '../../src/rules/regions/region-of.ts';
import type { SeenDates } from './countings.ts';
import type { Sighting } from './evidence-table.ts';

const datesOf = ({ records, typedLast, typedDue }: Benefit): SeenDates | null => {
  const shown = livingRecords(records).flatMap((record) =>
    record.kind === 'seen' && record.nextDueOn !== null ? [{ last: record.on, due: record.nextDueOn }] : [],
  );
  const latest = shown.at(-1);
  if (latest) return latest;
  const due = typedDue?.on ?? null;
  return typedLast.kind === 'day' && due !== null ? { last: typedLast.on, due } : null;
};

/** Where a family typed the official next date beside the last one: of each scheme one of its benefits. */
export const sightingsOf = (elders: readonly Elder[]): Sighting[] => {
  const byScheme = new Map<string, Sighting>();
  for (const benefit of elders.flatMap(({ benefits }) => benefits)) {
    const dates = datesOf(benefit);
    if (dates === null || byScheme.has(benefit.scheme)) continue;
    const { region, scheme } = benefit;
    byScheme.set(scheme, { ...dates, city: cityCode(region), province: provinceCode(region), scheme });
  }
  return [...byScheme.values()];
};
