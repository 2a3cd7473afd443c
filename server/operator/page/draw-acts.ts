import { dayMs } from '../../../src/rules/china-time.ts';
import type { Reminder } from '../../store/ports/reminders.ts';
import type { HeldAfterRestore } from '../../store/ports/restores.ts';
import type { Act } from '../act.ts';
import { type Html, html } from './html.ts';
import type { Stored } from './read-facts.ts';
import { stateWords, timeWords, whyWords } from './words.ts';

/** A button that does one act: a form of its own, with the token that only this page knows. */
type Button = (act: Act, words: string, tone?: 'main') => Html;

export const buttonsWith =
  (token: string): Button =>
  (act, words, tone) => {
    const id = 'id' in act ? html`<input type="hidden" name="id" value="${act.id}">` : null;
    return html`<form method="post" action="/operator/page/act"><input type="hidden" name="token" value="${token}">${id}<button class="${tone ?? ''}" name="act" value="${act.act}">${words}</button></form>`;
  };

/** What `LATE_DAYS` means for what stands still. */
const tooLate = (lateLimitMs: number): string => `迟过 ${lateLimitMs / dayMs} 天的，就不再发了。`;

export const drawPause = ({ isPaused }: Stored, lateLimitMs: number, button: Button): Html =>
  isPaused
    ? html`<section class="wide trouble"><h2>停着：一条也不发</h2>${button({ act: 'resume' }, '接着发', 'main')}<p class="soft">${tooLate(lateLimitMs)}</p></section>`
    : html`<section class="wide"><h2>模板开着</h2>${button({ act: 'pause' }, '全停下')}<p class="soft">停下以后，哪个进程也不发，重开机也不发，到您点「接着发」为止。</p></section>`;

const heldRow = ({ id, kind, at, calls }: HeldAfterRestore, button: Button): Html =>
  html`<tr><td><code>${id}</code></td><td>${kind}</td><td>${timeWords(at)}</td><td>发过 ${calls} 次</td>
<td>${button({ act: 'release', id }, '放行')}${button({ act: 'drop', id }, '不发了')}</td></tr>`;

/** The number is typed, so that nobody decides of thousands by a slip. */
const decideAll = (token: string): Html =>
  html`<form method="post" action="/operator/page/act"><input type="hidden" name="token" value="${token}"><label>一起定：一共几条 <input name="count" inputmode="numeric" pattern="[0-9]+" maxlength="9" autocomplete="off" required></label><button name="act" value="release-all">全放行</button><button name="act" value="drop-all">全不发</button></form>`;

/** What waits for the operator since the data came back from a backup. */
export const drawHeld = ({ held }: Stored, lateLimitMs: number, token: string, button: Button): Html | null =>
  held.count === 0
    ? null
    : html`<section class="wide trouble"><h2>恢复以后压着 ${held.count} 条，等您定</h2>
<p>数据是从备份恢复的，不知道这些发过没有。${tooLate(lateLimitMs)}</p>
${decideAll(token)}
<table>${held.first.map((one) => heldRow(one, button))}</table>
${held.count > held.first.length ? html`<p class="soft">这里列的是最早的 ${held.first.length} 条。</p>` : null}</section>`;

const acts = (row: Reminder, button: Button): Html | null => {
  if (row.state === 'planned') return button({ act: 'cancel', id: row.id }, '撤掉');
  const mayGo = row.state === 'failed' || row.state === 'skipped' || row.state === 'uncertain';
  return mayGo ? button({ act: 'resend', id: row.id }, '再发一次') : null;
};

const messageRow = (row: Reminder, button: Button): Html =>
  html`<tr><td><code>${row.id}</code></td><td>${row.kind}</td><td>${timeWords(row.at)}</td><td>${stateWords[row.state]}　${whyWords(row)}</td><td>${acts(row, button)}</td></tr>`;

export const drawStuck = ({ stuck }: Stored, button: Button): Html =>
  html`<section class="wide"><h2>七天里没发成的</h2>
${stuck.length === 0 ? html`<p>没有。</p>` : html`<table>${stuck.map((row) => messageRow(row, button))}</table>`}
<p class="soft">下落不明的再发一次，可能收到两遍。</p></section>`;

/** One message by its id, as the log and `npm run outbox` name it. */
export const drawFound = ({ found }: Stored, find: string | null, button: Button): Html =>
  html`<section class="wide"><h2>找一条</h2>
<form method="get" action="/operator/page"><label>编号 <input name="find" value="${find ?? ''}" maxlength="64"></label><button>找</button></form>
${find !== null && found === null ? html`<p>没有这个编号。</p>` : null}
${found === null ? null : html`<table>${messageRow(found, button)}</table>`}</section>`;
