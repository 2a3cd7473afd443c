import * as v from 'valibot';
import { elder } from '../../../../src/contract/elder.ts';
import { carryOver, sentElder010 } from '../../../../src/contract/released/elder-0-1-0.ts';
import { todayInChina } from '../../../../src/rules/china-time.ts';
import type { CivilDate } from '../../../../src/rules/vocabulary.ts';
import type { Connection, Row } from '../connection.ts';
import type { Migration } from '../migration.ts';
import { flag, number, text } from '../read-row.ts';

const benefitOf = (row: Row) => ({
  id: row.id,
  scheme: row.scheme,
  minor: flag(row, 'minor'),
  lastCertifiedOn: row.last_certified_on,
  benefitSince: row.benefit_since,
  officialDueOn: row.official_due_on,
  state: row.state,
  waitingSince: row.waiting_since,
});

const elderOf = (row: Row, benefits: Row[]) =>
  v.parse(sentElder010, {
    id: row.id,
    relation: row.relation,
    region: row.region,
    residence: row.residence,
    ageBand: row.age_band,
    benefits: benefits.map(benefitOf),
    stopped: row.stopped,
  });

/** By the one translation that answers phones of 0.1.0, too: what a row said is what the phone had said. */
const carryElders = async (db: Connection, today: CivilDate): Promise<void> => {
  for (const row of await db.all('SELECT * FROM elders_0_1_0 ORDER BY rowid')) {
    const [owner, id] = [text(row, 'person_id'), text(row, 'id')];
    const ofElder = 'SELECT * FROM benefits WHERE person_id = ? AND elder_id = ? ORDER BY position';
    const said = elderOf(row, await db.all(ofElder, owner, id));
    const { id: _id, relation, ...facts } = v.parse(elder, carryOver(said, today));
    const values = [owner, id, JSON.stringify(facts), JSON.stringify(said)];
    await db.run('INSERT INTO elders (owner_id, id, facts, heard_0_1_0) VALUES (?, ?, ?, ?)', ...values);
    const word = 'INSERT INTO relations (person_id, owner_id, elder_id, relation) VALUES (?, ?, ?, ?)';
    await db.run(word, owner, owner, id, relation);
  }
};

/** 0.1.0 did not keep the day of an elder; a person logged in when they added their first. */
const markFirstElders = async (db: Connection): Promise<void> => {
  const withElders = 'SELECT id, created_at FROM people WHERE id IN (SELECT person_id FROM elders_0_1_0)';
  for (const row of await db.all(withElders)) {
    const on = todayInChina(number(row, 'created_at'));
    await db.run('UPDATE people SET first_elder_on = ? WHERE id = ?', on, text(row, 'id'));
  }
};

/**
 * An elder belongs to an owner — a person now, a family later —, is one document of the contract, and bears each
 * person's own word beside it. The yearly look-up of 0.1.0 was null where nobody had been asked.
 */
export const eldersAsDocuments: Migration = {
  before: ({ id, rowid, strict }) => `
ALTER TABLE people ADD COLUMN yearly_look_up TEXT NOT NULL DEFAULT 'default';
UPDATE people SET yearly_look_up = yearly_look_up_on WHERE yearly_look_up_on IS NOT NULL;
ALTER TABLE people DROP COLUMN yearly_look_up_on;
ALTER TABLE people ADD COLUMN first_elder_on TEXT;

CREATE TABLE owners (id ${id} PRIMARY KEY)${strict};
INSERT INTO owners (id) SELECT id FROM people;

ALTER TABLE elders RENAME TO elders_0_1_0;
CREATE TABLE elders (
  owner_id ${id} NOT NULL REFERENCES owners ON DELETE CASCADE,
  id ${id} NOT NULL,
  facts TEXT NOT NULL,
  heard_0_1_0 TEXT,
  ${rowid}
  PRIMARY KEY (owner_id, id)
)${strict};

CREATE TABLE relations (
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  owner_id ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (person_id, owner_id, elder_id),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX relations_by_elder ON relations (owner_id, elder_id);
`,
  carry: async (db, today) => {
    await carryElders(db, today);
    await markFirstElders(db);
  },
  after: `
DROP TABLE benefits;
DROP TABLE elders_0_1_0;
`,
};
