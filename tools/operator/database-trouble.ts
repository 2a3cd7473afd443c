import type { Settings } from '../../server/settings/read-settings.ts';
import { type Asked, askService } from './ask-service.ts';

/** `full`, `down` …: what its health says of its database; null: that is well, or nothing is said. */
export const databaseTroubleIn = (health: Asked): string | null => {
  const { body } = health ?? {};
  if (typeof body !== 'object' || body === null || !('database' in body) || body.database === 'ok') return null;
  return `its database is ${body.database}`;
};

/** The same of the service at work on these settings. */
export const databaseTrouble = async (settings: Settings): Promise<string | null> =>
  databaseTroubleIn(await askService(settings, '/health/ready'));

export const whatToDo = 'docs/operating.md says under “Is it well?” what to do';
