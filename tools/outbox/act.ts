import type { Settings } from '../../server/settings/read-settings.ts';
import { askService } from '../operator/ask-service.ts';
import { databaseTrouble, whatToDo } from '../operator/database-trouble.ts';
import { lookInto } from '../operator/look-into.ts';
import { findByWord } from './find.ts';

type Acted = { done: boolean; says: string };

/** What the service is asked for; `ids`: those that the operator's word for a message leads to. */
const asksFor = (act: string, word: string | undefined, ids: readonly string[], count: string | undefined): object => {
  if (word === undefined) return { act };
  if (word !== 'all' || (act !== 'release' && act !== 'drop')) return { act, id: ids[0] ?? word };
  return count === undefined ? { act: `${act}-all` } : { act: `${act}-all`, count: Number(count) };
};

/** Thousands are decided one by one. */
const ofAllMs = 240_000;
const few = 10;

const unavailable = 503;

const answerOf = (status: number, said: unknown): Acted => {
  const isSaid = typeof said === 'object' && said !== null;
  if (!isSaid || !('says' in said))
    return { done: false, says: `the service refused (${status}): does it run with these settings?` };
  return { done: 'done' in said && said.done === true, says: String(said.says) };
};

/** A message is named as `show` finds it: by its id, the start of that, or WeChat's msgid. The service does the act itself. */
export const act = async (
  settings: Settings,
  now: number,
  [what = '', word, count]: readonly string[],
): Promise<Acted> => {
  const found = await lookInto(settings.database, (db) => findByWord(db, word ?? '', now, few));
  const ids = found.ok ? found.value.map(({ row }) => row.id) : [];
  if (ids.length > 1) return { done: false, says: `several begin so, and nothing was done:\n${ids.join('\n')}` };
  const body = asksFor(what, word, ids, count);
  const asked = await askService(settings, '/operator/outbox', { body, withinMs: ofAllMs });
  if (asked === null) return { done: false, says: 'the service does not answer: start it, an act is its own to do' };
  if (asked.status === unavailable) {
    const trouble = await databaseTrouble(settings);
    return {
      done: false,
      says: trouble ? `the service cannot do it: ${trouble}; ${whatToDo}` : 'not now: try it again',
    };
  }
  return answerOf(asked.status, asked.body);
};
