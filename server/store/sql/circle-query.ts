import { madeSinceRestore } from './since-restore.ts';

const none = { text: 'CAST(NULL AS TEXT)', instant: 'CAST(NULL AS BIGINT)' };

type Part = { from: string; t?: readonly string[]; n?: readonly string[] };

const filled = (given: readonly string[], length: number, empty: string): string[] =>
  Array.from({ length }, (_, index) => given[index] ?? empty);

/** Every part has the columns `kind`, `owner_id`, four texts and four numbers. */
const part = (kind: string, owner: string, { from, t = [], n = [] }: Part): string => {
  const columns = [...filled(t, 5, none.text).map((one, at) => `${one} AS t${at + 1}`)];
  const numbers = filled(n, 4, none.instant).map((one, at) => `${one} AS n${at + 1}`);
  return `SELECT '${kind}' AS kind, ${owner} AS owner_id, ${[...columns, ...numbers].join(', ')} FROM ${from}`;
};

const toCome = (what: string): string => `(SELECT ${what} FROM reminders AS r WHERE r.person_id = m.person_id
  AND r.owner_id = m.family_id AND r.state IN ('planned', 'claimed') AND r.funded = 1)`;

const families = (people: string): string => `(SELECT family_id FROM members WHERE person_id IN (${people}))`;
const owners = (people: string): string =>
  `(SELECT id FROM people WHERE id IN (${people}) UNION ALL SELECT family_id FROM members WHERE person_id IN (${people}))`;

/** One statement: a page that is opened often asks for all of it. */
export const circleQuery = (people: string): string =>
  [
    part('member', 'm.family_id', {
      from: `members AS m WHERE m.family_id IN ${families(people)}`,
      t: ['m.id', 'm.person_id', 'm.word', 'm.invited_by', toCome('min(r.on_day)')],
      n: ['m.joined_at', 'm.keeper', 'm.recognised', toCome('count(*)')],
    }),
    part('invite', 'family_id', {
      from: `invites WHERE revoked = 0 AND family_id IN ${families(people)} AND ${madeSinceRestore('invites')}`,
      t: ['id', 'made_by'],
      n: ['begun_at', 'joins'],
    }),
    part('sayer', 'owner_id', {
      from: `sayers WHERE owner_id IN ${owners(people)}`,
      t: ['elder_id', 'record_id', 'person_id'],
    }),
    part('claim', 'owner_id', {
      from: `claims WHERE owner_id IN ${owners(people)}`,
      t: ['elder_id', 'benefit_id', 'person_id', 'cycle_id', 'said_on'],
    }),
    part('turn', 'owner_id', {
      from: `turns WHERE owner_id IN ${owners(people)}`,
      t: ['elder_id', 'benefit_id', 'stands_in', 'nobody_on'],
    }),
    part('alias', 'owner_id', { from: `aliases WHERE owner_id IN ${owners(people)}`, t: ['was', 'elder_id'] }),
    part('cycle', 'owner_id', {
      from: `cycles WHERE owner_id IN ${owners(people)}`,
      t: ['id', 'elder_id', 'benefit_id', 'basis', 'turn'],
      n: ['begun_at'],
    }),
    part('wish', 'owner_id', {
      from: `relations WHERE person_id IN (${people})`,
      t: ['person_id', 'elder_id', 'relation'],
      n: ['messages'],
    }),
  ].join('\nUNION ALL\n');
