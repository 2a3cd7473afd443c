import { sandboxClock } from '../../server/sandbox-clock.ts';
import type { Settings } from '../../server/settings/read-settings.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { printFrom } from '../operator/look-into.ts';
import { ownSettings } from '../operator/own-settings.ts';
import { act } from './act.ts';
import { countViews, findByWord, findRows, isView, views } from './find.ts';
import { detailsOf, lineOf } from './say-row.ts';
import { isPausedIn, pausedWords, senderStandsStill } from './stands-still.ts';

const usage = `npm run outbox                    how many messages are where, and why nothing goes out when nothing does
npm run outbox -- ${Object.keys(views).join('|')} [how many]
npm run outbox -- show ID         one message: where it is and why; here and below by the start of its id or WeChat's msgid as well
npm run outbox -- resend ID       what failed, was skipped, cancelled by you or is lost goes out once more, if it still holds
npm run outbox -- cancel ID       what is planned is not sent
npm run outbox -- release|drop ID what is held after a restore goes out, or not
npm run outbox -- release|drop all [how many]
                                  all that is held; says how many, and acts when that number is given
npm run outbox -- pause | resume  nothing of the template goes out; messages go out again`;

const settings = ownSettings();
const [word = 'counts', rest, ...others] = process.argv.slice(2);
const shown = 50;

const [nothing, howMany, one, oneOrAll] = [/^$/, /^(\d{1,6})?$/, /^\S+$/, /^((?!all )\S+|all \d+)$/];
const looks: ReadonlyMap<string, RegExp> = new Map([
  ['counts', nothing],
  ...Object.keys(views).map((view) => [view, howMany] as const),
  ['show', one],
]);
const acts: ReadonlyMap<string, RegExp> = new Map([
  ...['resend', 'cancel'].map((what) => [what, one] as const),
  ...['release', 'drop'].map((what) => [what, oneOrAll] as const),
  ...['pause', 'resume'].map((what) => [what, nothing] as const),
]);
/** What stands after the word is what it takes, and no more: half of what was typed is not done. */
const isTypedRight = (words: ReadonlyMap<string, RegExp>): boolean =>
  words.get(word)?.test([rest, ...others].join(' ').trim()) ?? false;

/** The preview's clock may be moved; the service's own is this machine's. */
const nowOf = async (): Promise<number> => {
  if (settings === null || settings.sandboxClock === null) return Date.now();
  const clock = sandboxClock(settings.sandboxClock);
  await clock.follow();
  return clock.now();
};

/** How many of a list are shown. */
const most = isView(word) && rest !== undefined ? Number(rest) : shown;

const listed = (lines: readonly string[]): string[] => {
  if (lines.length === 0) return ['none'];
  return lines.length > most
    ? [...lines.slice(0, most), `and more: npm run outbox -- ${word} ${10 * most}`]
    : [...lines];
};

const lookWith =
  (own: Settings, now: number, sender: string | null) =>
  async (db: Connection): Promise<string[]> => {
    const standsStill = (await isPausedIn(db, own)) ? pausedWords : sender;
    if (isView(word)) return listed((await findRows(db, word, now, most + 1)).map((one) => lineOf(one, standsStill)));
    if (word === 'show') {
      const found = await findByWord(db, rest ?? '', now, shown);
      if (found.length === 0) {
        process.exitCode = 1;
        return ['there is no message of this id'];
      }
      return found.flatMap((one) => (found.length === 1 ? detailsOf(one, standsStill) : lineOf(one, standsStill)));
    }
    const counts = (await countViews(db, now)).map(([view, count]) => `${view.padEnd(10)} ${count}`);
    return standsStill === null ? counts : [...counts, `now: ${standsStill}`];
  };

if (settings !== null) {
  if (isTypedRight(looks)) {
    const sender = await senderStandsStill(settings);
    await printFrom(settings.database, lookWith(settings, await nowOf(), sender));
  } else if (isTypedRight(acts)) {
    const { done, says } = await act(settings, await nowOf(), process.argv.slice(2));
    console.log(says);
    if (!done) process.exitCode = 1;
  } else {
    console.log(usage);
    process.exitCode = 2;
  }
}
