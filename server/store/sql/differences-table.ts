import { matters, tellers } from '../../../src/contract/difference.ts';
import { isRegionCode } from '../../../src/rules/region-code.ts';
import { type RegionCode, schemes } from '../../../src/rules/vocabulary.ts';
import { countDifferences, counted, type Told } from '../../counting/difference-table.ts';
import type { DifferencesTable } from '../ports/differences.ts';
import type { Connection, Row } from './connection.ts';
import { number, text, word } from './read-row.ts';

const tell = `INSERT INTO differences (person_id, region, scheme, matter, told_by, at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (person_id, region, scheme, matter) DO UPDATE SET told_by = excluded.told_by`;

const forget = 'DELETE FROM differences WHERE at < ? RETURNING person_id, region, scheme, matter, told_by';

const add = `INSERT INTO difference_counts (region, scheme, what, people) VALUES (?, ?, ?, ?)
ON CONFLICT (region, scheme, what) DO UPDATE SET people = difference_counts.people + excluded.people`;

const all = 'SELECT region, scheme, what, people FROM difference_counts ORDER BY region, scheme, what';

const regionOf = (row: Row): RegionCode => {
  const { region } = row;
  if (!isRegionCode(region)) throw new Error('column region: expected a region code');
  return region;
};

const toldOf = (row: Row): Told => ({
  personId: text(row, 'person_id'),
  region: regionOf(row),
  scheme: word(row, 'scheme', schemes),
  matter: word(row, 'matter', matters),
  toldBy: word(row, 'told_by', tellers),
});

export const differencesTable = (db: Connection): DifferencesTable => ({
  tell: async (personId, { region, scheme, matter, toldBy }, at) => {
    await db.run(tell, personId, region, scheme, matter, toldBy, at);
  },
  ofPerson: async (personId) => {
    const rows = await db.all('SELECT * FROM differences WHERE person_id = ? ORDER BY at, region, matter', personId);
    return rows.map(toldOf).map(({ personId: _, ...difference }) => difference);
  },
  close: async (until) => {
    const told = (await db.all(forget, until)).map(toldOf);
    for (const { region, scheme, what, people } of countDifferences(told))
      await db.run(add, region, scheme, what, people);
    return (await db.all(all)).map((row) => ({
      region: regionOf(row),
      scheme: word(row, 'scheme', schemes),
      what: word(row, 'what', counted),
      people: number(row, 'people'),
    }));
  },
});
