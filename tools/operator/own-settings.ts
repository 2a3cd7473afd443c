import { readSettings, type Settings } from '../../server/settings/read-settings.ts';

/** The service's own settings, as its start reads them; what is wrong is said, and nothing is done. */
export const ownSettings = (): Settings | null => {
  const read = readSettings(process.env);
  if (read.ok) return read.value;
  for (const { field, expected } of read.errors) console.error(`${field}: expected ${expected}`);
  console.error('Give the settings as the service has them: node --env-file=service.env …');
  process.exitCode = 2;
  return null;
};
