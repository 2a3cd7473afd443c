import { allChoosing } from '../regions/all-choosing.ts';
import { allCitations } from '../regions/all-citations.ts';
import { writtenCycles } from '../regions/all-cycles.ts';
import { allEntries } from '../regions/all-entries.ts';
import { allRecords } from '../regions/all-records.ts';
import { packagedStamp } from './packaged-stamp.ts';
import type { RuleBook } from './schema.ts';

/** The rule book of this package; it brings every record with it, so the first screen does not import it. */
export const packagedBook: RuleBook = {
  ...packagedStamp,
  regions: writtenCycles.flatMap((cycles) => {
    const record = allRecords.find(({ code }) => code === cycles.code);
    const entry = allEntries.get(cycles.code);
    const choose = allChoosing.get(cycles.code);
    const citations = allCitations.get(cycles.code);
    return record && entry && choose && citations ? [{ cycles, record, entry, choose, citations }] : [];
  }),
};
