import { Client } from 'pg';
import type { ReminderState } from '../../../server/store/ports/reminders.ts';

/** Looks into the database of services that run as processes, so that a test waits for what happened and not for a time. */
export type ReminderWatch = {
  /** An address by which the watch tells one service's writes from another's. */
  addressOf(service: string): string;
  /** Settles when this service has committed a reminder in this state. */
  committed(service: string, state: ReminderState): Promise<void>;
  /** Settles when so many reminders are in these states together. */
  until(count: number, ...states: ReminderState[]): Promise<void>;
  /** Was any reminder ever committed in this state? */
  saw(state: ReminderState): boolean;
  /** From now on this service comes to a halt just before it writes this state. */
  haltBefore(service: string, state: ReminderState): Promise<void>;
  letGo(): Promise<void>;
  close(): Promise<void>;
};

/** Notifications arrive when, and only when, their transaction is committed. */
const tell = `
CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify(TG_TABLE_SCHEMA, current_setting('application_name') || ' ' || NEW.state);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON reminders FOR EACH ROW EXECUTE FUNCTION tell();
CREATE FUNCTION halt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_advisory_xact_lock(7, hashtext(TG_TABLE_SCHEMA));
  RETURN NEW;
END $$`;

const haltOf = (service: string, state: ReminderState): string =>
  `SELECT pg_advisory_lock(7, hashtext(current_schema()));
  CREATE TRIGGER halt BEFORE UPDATE ON reminders FOR EACH ROW
  WHEN (NEW.state = '${state}' AND current_setting('application_name') = '${service}') EXECUTE FUNCTION halt()`;

/** `database`: an address with the tables already in it. */
export const watchReminders = async (database: string): Promise<ReminderWatch> => {
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query(tell);
  const { rows } = await client.query('SELECT current_schema() AS schema');
  await client.query(`LISTEN ${rows[0]?.schema}`);
  const seen = new Set<string>();
  const waiting = new Set<() => void>();
  client.on('notification', ({ payload = '' }) => {
    seen.add(payload);
    for (const look of waiting) look();
  });
  const next = (): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        waiting.delete(look);
        done();
      };
      waiting.add(look);
    });
  const inStates = async (states: ReminderState[]): Promise<number> => {
    const counted = await client.query('SELECT count(*)::int AS n FROM reminders WHERE state = ANY($1)', [states]);
    return counted.rows[0]?.n;
  };
  return {
    addressOf: (service) => `${database}&application_name=${service}`,
    committed: async (service, state) => {
      while (!seen.has(`${service} ${state}`)) await next();
    },
    until: async (count, ...states) => {
      for (let change = next(); (await inStates(states)) !== count; change = next()) await change;
    },
    saw: (state) => [...seen].some((line) => line.endsWith(` ${state}`)),
    haltBefore: async (service, state) => {
      await client.query(haltOf(service, state));
    },
    letGo: async () => {
      await client.query('SELECT pg_advisory_unlock(7, hashtext(current_schema()))');
    },
    close: () => client.end(),
  };
};
