/**
 * The same tables as in SQLite: instants in milliseconds, flags 0 or 1, days as text. Ids are ordered by their bytes,
 * so that an order does not depend on the server's language. `rowid` is what SQLite has by itself: the order of
 * insertion.
 */
export const firstTables = `
CREATE TABLE people (
  id TEXT COLLATE "C" PRIMARY KEY,
  openid TEXT NOT NULL UNIQUE,
  hour INTEGER NOT NULL,
  yearly_look_up_on TEXT,
  enabled INTEGER NOT NULL,
  planned_for TEXT COLLATE "C" NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL
);
CREATE INDEX people_by_plan ON people (planned_for);

CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL REFERENCES people ON DELETE CASCADE,
  expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE elders (
  person_id TEXT COLLATE "C" NOT NULL REFERENCES people ON DELETE CASCADE,
  id TEXT COLLATE "C" NOT NULL,
  relation TEXT NOT NULL,
  region TEXT NOT NULL,
  residence TEXT NOT NULL,
  age_band TEXT NOT NULL,
  stopped TEXT,
  rowid BIGINT GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (person_id, id)
);

CREATE TABLE benefits (
  person_id TEXT COLLATE "C" NOT NULL,
  elder_id TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL,
  scheme TEXT NOT NULL,
  minor INTEGER NOT NULL,
  last_certified_on TEXT,
  benefit_since TEXT,
  official_due_on TEXT,
  state TEXT NOT NULL,
  waiting_since TEXT,
  PRIMARY KEY (person_id, elder_id, id),
  FOREIGN KEY (person_id, elder_id) REFERENCES elders ON DELETE CASCADE
);

CREATE TABLE accepts (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL REFERENCES people ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  accept_id TEXT,
  event_key TEXT,
  happened_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (person_id, accept_id)
);
CREATE INDEX accepts_by_pool ON accepts (person_id, template_id, state, happened_at);

CREATE TABLE refusals (
  person_id TEXT COLLATE "C" NOT NULL REFERENCES people ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person_id, template_id)
);

CREATE TABLE reminders (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL REFERENCES people ON DELETE CASCADE,
  elder_id TEXT COLLATE "C" NOT NULL,
  benefit_id TEXT COLLATE "C" NOT NULL,
  cycle TEXT COLLATE "C" NOT NULL,
  moment TEXT COLLATE "C" NOT NULL,
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at BIGINT NOT NULL,
  round INTEGER NOT NULL,
  funded INTEGER NOT NULL,
  check_by TEXT,
  state TEXT NOT NULL,
  not_before BIGINT NOT NULL,
  calls INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  owner TEXT,
  lease_until BIGINT,
  template_id TEXT,
  msgid TEXT,
  code BIGINT,
  reason TEXT,
  spent INTEGER NOT NULL,
  UNIQUE (person_id, elder_id, benefit_id, cycle, moment)
);
CREATE INDEX reminders_due ON reminders (state, not_before);
CREATE INDEX reminders_by_msgid ON reminders (msgid) WHERE msgid IS NOT NULL;

CREATE TABLE events (
  key TEXT COLLATE "C" PRIMARY KEY,
  openid_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  template_id TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  accepted INTEGER NOT NULL,
  msgid TEXT,
  code BIGINT,
  counted INTEGER NOT NULL,
  received_at BIGINT NOT NULL
);
CREATE INDEX events_by_person ON events (openid_hash, counted);
CREATE INDEX events_by_age ON events (received_at);

CREATE TABLE send_pace (
  only_row BOOLEAN PRIMARY KEY DEFAULT true CHECK (only_row),
  tokens DOUBLE PRECISION NOT NULL,
  filled_at TIMESTAMPTZ NOT NULL
);
INSERT INTO send_pace (tokens, filled_at) VALUES (0, 'epoch');
`;
