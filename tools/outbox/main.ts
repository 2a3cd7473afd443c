import { sandboxClock } from '../../server/sandbox-clock.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { askService } from '../operator/ask-service.ts';
import { printFrom } from '../operator/look-into.ts';
import { ownSettings } from '../operator/own-settings.ts';
import { countStates, findRow, findRows, isView, views } from './find.ts';
import { detailsOf, lineOf } from './say-row.ts';

const usage = `npm run outbox                    how many messages are in which state
npm run outbox -- ${Object.keys(views).join('|')} [how many]
npm run outbox -- show ID         one message: where it is and why
npm run outbox -- resend ID       what failed, was skipped or is lost goes out once more, if it still holds
npm run outbox -- cancel ID       what is planned is not sent
npm run outbox -- release|drop ID what is held after a restore goes out, or not
npm run outbox -- release|drop all [how many]
                                  all that is held; says how many, and acts when that number is given
npm run outbox -- pause | resume  nothing of the template goes out; messages go out again`;

const settings = ownSettings();
const [word = 'counts', rest, number] = process.argv.slice(2);
const shown = 50;

/** The preview's clock may be moved; the service's own is this machine's. */
const nowOf = async (): Promise<number> => {
  if (settings === null || settings.sandboxClock === null) return Date.now();
  const clock = sandboxClock(settings.sandboxClock);
  await clock.follow();
  return clock.now();
};

/** Thousands are decided one by one. */
const ofAllMs = 240_000;

const asksFor = (): object => {
  if (rest === undefined) return { act: word };
  if (rest !== 'all' || (word !== 'release' && word !== 'drop')) return { act: word, id: rest };
  return number === undefined ? { act: `${word}-all` } : { act: `${word}-all`, count: Number(number) };
};

const act = async (): Promise<void> => {
  if (settings === null) return;
  const asked = await askService(settings, '/operator/outbox', { body: asksFor(), withinMs: ofAllMs });
  const said = asked?.body;
  const done = typeof said === 'object' && said !== null && 'done' in said && said.done === true;
  const says = typeof said === 'object' && said !== null && 'says' in said ? String(said.says) : null;
  if (asked === null) console.error('the service does not answer: start it, an act is its own to do');
  else console.log(says ?? `the service refused (${asked.status}): does it run with these settings?`);
  if (!done) process.exitCode = 1;
};

const look = async (db: Connection): Promise<string[]> => {
  if (word === 'counts') return (await countStates(db)).map(([state, count]) => `${state.padEnd(10)} ${count}`);
  if (isView(word)) return (await findRows(db, word, await nowOf(), Number(rest ?? shown) || shown)).map(lineOf);
  const row = await findRow(db, rest ?? '');
  return row ? detailsOf(row) : ['there is no message of this id'];
};

if (settings !== null) {
  const isNoNumber = number !== undefined && !/^\d+$/.test(number);
  const isIncomplete =
    isNoNumber || (['show', 'resend', 'cancel', 'release', 'drop'].includes(word) && rest === undefined);
  if (!isIncomplete && (word === 'counts' || word === 'show' || isView(word))) await printFrom(settings.database, look);
  else if (!isIncomplete && ['resend', 'cancel', 'release', 'drop', 'pause', 'resume'].includes(word)) await act();
  else {
    console.log(usage);
    process.exitCode = 2;
  }
}
