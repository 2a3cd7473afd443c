import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../../../server/settings/read-settings.ts';
import { expectedIn } from '../../../server/store/in-words.ts';
import { readOnly } from '../../../server/store/read-only.ts';
import { movedAway } from '../../../server/store/sqlite/moved-away.ts';
import { checkLink, checkNames, namedFile } from '../../../server/store/sqlite/named-file.ts';
import { otherThanFile } from '../../../server/store/sqlite/other-than-file.ts';
import { askService } from '../../operator/ask-service.ts';
import { type Finding, unknown, well, wrong } from '../finding.ts';

const oldest = 12;
const mostSeconds = 5;

/** Before the first start that is as it should be; a service at work has made its own. */
const notThere = async (settings: Settings, what: string): Promise<Finding> => {
  const health = await askService(settings, '/health');
  const isAtWork = typeof health?.body === 'object' && health.body !== null && 'version' in health.body;
  return isAtWork
    ? wrong('database', `${what} is not there, and the service at HOST and PORT works on another`, 'mend DATABASE')
    : unknown('database', `${what} is not there yet: the first start makes it; after that DATABASE is mistyped`);
};

const ofServer = `SELECT current_setting('server_version_num')::int / 10000 AS version,
  extract(epoch FROM clock_timestamp())::float8 AS now`;

const serverFinding = (settings: Settings): Promise<Finding> =>
  readOnly(settings.database, async (db) => {
    const row = await db.one(ofServer);
    const apart = Math.round(Math.abs(Date.now() / 1000 - Number(row?.now)));
    if (Number(row?.version) < oldest)
      return wrong('database', `PostgreSQL ${row?.version}`, `use PostgreSQL ${oldest} or newer`);
    if (apart > mostSeconds)
      return wrong('database', `its clock is ${apart} s from this machine's`, 'switch on NTP on both machines');
    if ((await db.one("SELECT to_regclass('schema_version')::text AS name"))?.name === null)
      return notThere(settings, `PostgreSQL ${row?.version}, and the set of our tables`);
    const tables = await db.one('SELECT version FROM schema_version');
    return well('database', `PostgreSQL ${row?.version}, tables of version ${tables?.version}`);
  });

const fileFinding = async (settings: Settings): Promise<Finding> => {
  const path = settings.database;
  if (movedAway(namedFile(path)) !== null)
    return wrong('database', `${path} was moved to PostgreSQL`, 'name its postgres:// address in DATABASE');
  const other = otherThanFile(path);
  if (other !== null) return wrong('database', `${path} is expected to be ${other}`, 'look at DATABASE');
  checkLink(path);
  checkNames(namedFile(path));
  if (!existsSync(path)) return notThere(settings, resolve(path));
  return readOnly(path, async (db) => {
    const version = (await db.one('PRAGMA user_version'))?.user_version;
    const people = (await db.one('SELECT count(*) AS n FROM people'))?.n;
    return well('database', `a SQLite file, tables of version ${version}, ${people} people`);
  });
};

/** Opened beside the service for reading only. */
export const checkDatabase = async (settings: Settings): Promise<Finding[]> => {
  try {
    return [await (settings.database.includes('://') ? serverFinding(settings) : fileFinding(settings))];
  } catch (error) {
    const expected = expectedIn(error);
    if (expected !== null) return [wrong('database', `expected ${expected}`, 'look at DATABASE')];
    const why = error instanceof Error && 'code' in error ? `it cannot be read (${error.code})` : 'it cannot be read';
    return [wrong('database', why, 'look at DATABASE; a start says more')];
  }
};
