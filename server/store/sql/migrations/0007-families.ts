import * as v from 'valibot';
import { elderAsRead } from '../../../../src/contract/elder.ts';
import { stateOf } from '../../../../src/family/elder-state.ts';
import type { Connection } from '../connection.ts';
import type { Migration } from '../migration.ts';
import { text } from '../read-row.ts';

/** Before anything that is said from now on. */
const longAgo = { at: 0, by: '' };

const keepState = 'UPDATE elders SET state = ? WHERE owner_id = ? AND id = ?';

const stampElders = async (db: Connection): Promise<void> => {
  for (const row of await db.all('SELECT owner_id, id, state FROM elders')) {
    const [owner, id] = [text(row, 'owner_id'), text(row, 'id')];
    const told = v.parse(elderAsRead, { ...JSON.parse(text(row, 'state')), id, relation: 'other' });
    const { id: _id, ...state } = stateOf(told, longAgo);
    await db.run(keepState, JSON.stringify(state), owner, id);
  }
};

/**
 * A family is an owner, too. An elder is kept as fields, each with the stamp of who told it last, so that several
 * phones can change it; what belongs to one person alone — their word, whether they want messages, what their phone of
 * 0.1.0 last said — stands beside it. Who is erased is nobody in what they said, and out of all that is only theirs.
 */
export const families: Migration = {
  before: ({ id, instant, strict }) => `
ALTER TABLE elders RENAME COLUMN facts TO state;
ALTER TABLE elders ADD COLUMN brought_in_by ${id} REFERENCES people ON DELETE SET NULL;
CREATE INDEX elders_by_bringer ON elders (brought_in_by) WHERE brought_in_by IS NOT NULL;

ALTER TABLE relations ADD COLUMN told_at ${instant} NOT NULL DEFAULT 0;
ALTER TABLE relations ADD COLUMN told_by ${id} NOT NULL DEFAULT '';
ALTER TABLE relations ADD COLUMN messages INTEGER NOT NULL DEFAULT 1;
ALTER TABLE relations ADD COLUMN messages_at ${instant} NOT NULL DEFAULT 0;
ALTER TABLE relations ADD COLUMN messages_by ${id} NOT NULL DEFAULT '';
ALTER TABLE relations ADD COLUMN heard_0_1_0 TEXT;
UPDATE relations SET heard_0_1_0 = (SELECT e.heard_0_1_0 FROM elders AS e
  WHERE e.owner_id = relations.owner_id AND e.id = relations.elder_id);
ALTER TABLE elders DROP COLUMN heard_0_1_0;

CREATE TABLE families (
  id ${id} PRIMARY KEY REFERENCES owners ON DELETE CASCADE,
  made_at ${instant} NOT NULL
)${strict};

CREATE TABLE members (
  family_id ${id} NOT NULL REFERENCES families ON DELETE CASCADE,
  id ${id} NOT NULL,
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  word TEXT,
  joined_at ${instant} NOT NULL,
  keeper INTEGER NOT NULL,
  recognised INTEGER NOT NULL,
  invited_by ${id},
  PRIMARY KEY (family_id, id),
  UNIQUE (family_id, person_id)
)${strict};
CREATE INDEX members_by_person ON members (person_id);

CREATE TABLE invites (
  family_id ${id} NOT NULL REFERENCES families ON DELETE CASCADE,
  id ${id} NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  made_by ${id},
  made_at ${instant} NOT NULL,
  begun_at ${instant},
  joins INTEGER NOT NULL,
  revoked INTEGER NOT NULL,
  PRIMARY KEY (family_id, id)
)${strict};
CREATE INDEX invites_by_age ON invites (made_at);

CREATE TABLE put_out (
  family_id ${id} NOT NULL REFERENCES families ON DELETE CASCADE,
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  at ${instant} NOT NULL,
  PRIMARY KEY (family_id, person_id)
)${strict};
CREATE INDEX put_out_by_person ON put_out (person_id);

CREATE TABLE changes (
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  id ${id} NOT NULL,
  counted_at ${instant} NOT NULL,
  PRIMARY KEY (person_id, id)
)${strict};
CREATE INDEX changes_by_age ON changes (counted_at);

CREATE TABLE sayers (
  owner_id ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  record_id ${id} NOT NULL,
  person_id ${id} REFERENCES people ON DELETE SET NULL,
  PRIMARY KEY (owner_id, elder_id, record_id),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX sayers_by_person ON sayers (person_id);

CREATE TABLE claims (
  owner_id ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  benefit_id ${id} NOT NULL,
  person_id ${id} REFERENCES people ON DELETE SET NULL,
  cycle_id ${id} NOT NULL,
  said_on TEXT NOT NULL,
  said_at ${instant} NOT NULL,
  said_by ${id} NOT NULL,
  PRIMARY KEY (owner_id, elder_id, benefit_id),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX claims_by_person ON claims (person_id);

CREATE TABLE turns (
  owner_id ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  benefit_id ${id} NOT NULL,
  stands_in ${id} REFERENCES people ON DELETE SET NULL,
  nobody_on TEXT,
  PRIMARY KEY (owner_id, elder_id, benefit_id),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX turns_by_stand_in ON turns (stands_in);

CREATE TABLE aliases (
  owner_id ${id} NOT NULL,
  was ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  PRIMARY KEY (owner_id, was),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX aliases_by_elder ON aliases (owner_id, elder_id);
`,
  carry: stampElders,
};
