import { ageBands, relations, residences, schemes } from '../../../src/rules/vocabulary.ts';
import type { Benefit, Elder, EldersTable } from '../ports/elders.ts';
import type { Connection, Row } from './connection.ts';
import { flag, text, textOrNull, word, wordOrNull } from './read-row.ts';

const benefitOf = (row: Row): Benefit => ({
  id: text(row, 'id'),
  scheme: word(row, 'scheme', schemes),
  minor: flag(row, 'minor'),
  lastCertifiedOn: textOrNull(row, 'last_certified_on'),
  benefitSince: textOrNull(row, 'benefit_since'),
  officialDueOn: textOrNull(row, 'official_due_on'),
  state: word(row, 'state', ['open', 'waiting']),
  waitingSince: textOrNull(row, 'waiting_since'),
});

const elderOf = (row: Row, benefits: Benefit[]): Elder => ({
  id: text(row, 'id'),
  relation: word(row, 'relation', relations),
  region: text(row, 'region'),
  residence: word(row, 'residence', residences),
  ageBand: word(row, 'age_band', ageBands),
  benefits,
  stopped: wordOrNull(row, 'stopped', ['deceased', 'not-needed']),
});

const saveElder = `INSERT INTO elders (person_id, id, relation, region, residence, age_band, stopped)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (person_id, id) DO UPDATE SET relation = excluded.relation, region = excluded.region,
  residence = excluded.residence, age_band = excluded.age_band, stopped = excluded.stopped`;

const insertBenefit = `INSERT INTO benefits (person_id, elder_id, id, position, scheme, minor, last_certified_on,
  benefit_since, official_due_on, state, waiting_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export const eldersTable = (db: Connection): EldersTable => ({
  list: async (personId) => {
    const benefits = await db.all('SELECT * FROM benefits WHERE person_id = ? ORDER BY position', personId);
    const elders = await db.all('SELECT * FROM elders WHERE person_id = ? ORDER BY rowid', personId);
    return elders.map((row) => elderOf(row, benefits.filter(({ elder_id }) => elder_id === row.id).map(benefitOf)));
  },
  save: async (personId, elder) => {
    const { id, relation, region, residence, ageBand, stopped } = elder;
    await db.run(saveElder, personId, id, relation, region, residence, ageBand, stopped);
    await db.run('DELETE FROM benefits WHERE person_id = ? AND elder_id = ?', personId, id);
    for (const [position, benefit] of elder.benefits.entries()) {
      const { lastCertifiedOn, benefitSince, officialDueOn, state, waitingSince } = benefit;
      const dates = [lastCertifiedOn, benefitSince, officialDueOn, state, waitingSince];
      await db.run(insertBenefit, personId, id, benefit.id, position, benefit.scheme, benefit.minor ? 1 : 0, ...dates);
    }
  },
  remove: async (personId, elderId) =>
    (await db.run('DELETE FROM elders WHERE person_id = ? AND id = ?', personId, elderId)) > 0,
});
