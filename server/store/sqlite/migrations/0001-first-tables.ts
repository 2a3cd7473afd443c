export const firstTables = `
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  openid TEXT NOT NULL UNIQUE,
  hour INTEGER NOT NULL,
  yearly_look_up_on TEXT,
  enabled INTEGER NOT NULL,
  planned_for TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX people_by_plan ON people (planned_for);

CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE elders (
  person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
  id TEXT NOT NULL,
  relation TEXT NOT NULL,
  region TEXT NOT NULL,
  residence TEXT NOT NULL,
  age_band TEXT NOT NULL,
  stopped TEXT,
  PRIMARY KEY (person_id, id)
) STRICT;

CREATE TABLE benefits (
  person_id TEXT NOT NULL,
  elder_id TEXT NOT NULL,
  id TEXT NOT NULL,
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
) STRICT;

CREATE TABLE accepts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  accept_id TEXT,
  event_key TEXT,
  happened_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (person_id, accept_id)
) STRICT;
CREATE INDEX accepts_by_pool ON accepts (person_id, template_id, state, happened_at);

CREATE TABLE refusals (
  person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person_id, template_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminders (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
  elder_id TEXT NOT NULL,
  benefit_id TEXT NOT NULL,
  cycle TEXT NOT NULL,
  moment TEXT NOT NULL,
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at INTEGER NOT NULL,
  round INTEGER NOT NULL,
  funded INTEGER NOT NULL,
  check_by TEXT,
  state TEXT NOT NULL,
  not_before INTEGER NOT NULL,
  calls INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  owner TEXT,
  lease_until INTEGER,
  template_id TEXT,
  msgid TEXT,
  code INTEGER,
  reason TEXT,
  spent INTEGER NOT NULL,
  UNIQUE (person_id, elder_id, benefit_id, cycle, moment)
) STRICT;
CREATE INDEX reminders_due ON reminders (state, not_before);
CREATE INDEX reminders_by_msgid ON reminders (msgid) WHERE msgid IS NOT NULL;

CREATE TABLE events (
  key TEXT PRIMARY KEY,
  openid_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  template_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  msgid TEXT,
  code INTEGER,
  counted INTEGER NOT NULL,
  received_at INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_person ON events (openid_hash, counted);
CREATE INDEX events_by_age ON events (received_at);
`;
