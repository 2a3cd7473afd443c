import type { Settings } from '../../server/settings/read-settings.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { readTemplates } from '../../server/wechat/api/templates-file.ts';
import { askService } from '../operator/ask-service.ts';
import { databaseTrouble, whatToDo } from '../operator/database-trouble.ts';

/** By the name that the sender's gauge has for it; `paused` is known from the database, and by now. */
const words: Readonly<Record<string, string>> = {
  checking: 'the database file is read through for damage first: messages go out when it was found whole',
  resting: 'sending rests after a refusal of WeChat’s, and tries again by itself',
  'in-doubt': 'a call to WeChat had no answer: it is asked before anything is sent',
  night: 'it is night: messages go out from 9:00',
  'one-by-one': 'messages go out one by one until enough have worked',
  'unfit-template': 'the templates file does not fit WeChat’s list: npm run templates',
};

/** Why the service at work on these settings sends nothing now, or slowly; null: it does, or does not say. */
export const senderStandsStill = async (settings: Settings): Promise<string | null> => {
  const asked = await askService(settings, '/metrics', { withinMs: 2000 });
  if (asked === null) return 'the service does not answer';
  const trouble = await databaseTrouble(settings);
  if (trouble !== null) return `${trouble}; ${whatToDo}`;
  const [, state = ''] = /^reminders_sender\{state="([\w-]+)"\} 1$/m.exec(String(asked.body)) ?? [];
  return words[state] ?? null;
};

/** Has an operator paused the template? */
export const isPausedIn = async (db: Connection, { templatesFile }: Settings): Promise<boolean> => {
  const template = await readTemplates(templatesFile);
  if (!template.ok) return false;
  return (await db.one('SELECT at FROM pauses WHERE template_id = ?', template.value.id)) !== null;
};

export const pausedWords = 'the template is paused: npm run outbox -- resume';
