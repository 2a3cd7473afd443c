import { dayMs, hourMs } from '../../../src/rules/china-time.ts';
import { bar, legend } from './draw-bar.ts';
import { type Html, html } from './html.ts';
import type { Facts, Stored } from './read-facts.ts';
import { alarmWords, senderWords, spanWords, timeWords } from './words.ts';

const wechatWords = { ok: '微信有回音', down: '微信没有回音', unchecked: '还没问过微信' } as const;

/** What is due and since when, against the time after which a message is too late. */
export const drawQueue = ({ queue }: Stored, { now, lateLimitMs }: Facts): Html => {
  const late = queue.oldestDueAt === null ? 0 : now - queue.oldestDueAt;
  const tone = late > dayMs ? 'bad' : late > hourMs ? 'warn' : 'good';
  const waiting = { words: '最早的等了', count: Math.min(late, lateLimitMs), tone } as const;
  const inHand = Object.values(queue.inHand).reduce((sum, count) => sum + count, 0);
  return html`<section><h2>到点还没发</h2><p class="big">${queue.due}</p>
<p>${queue.oldestDueAt === null ? '没有等着的。' : `最早的一条等了 ${spanWords(late)}。`}</p>
${bar(`最早的一条，满格是 ${spanWords(lateLimitMs)}`, [waiting], lateLimitMs)}
<p class="soft">满格是 ${spanWords(lateLimitMs)}，过了就不再发。手上还有 ${inHand} 条，或在发，或在等微信的回执。</p></section>`;
};

/** Whether a subscription stands behind what is to go out within a week. */
export const drawCredits = ({ coming }: Stored): Html => {
  const parts = [
    { words: '有订阅', count: coming.funded, tone: 'good' },
    { words: '没有订阅', count: coming.unfunded, tone: 'none' },
  ] as const;
  const all = coming.funded + coming.unfunded;
  return html`<section><h2>往后七天要发 ${all} 条</h2>${bar('往后七天', parts, Math.max(1, all))}${legend(parts)}
<p class="soft">没有订阅的发不出去：家里人再点一次订阅才行。</p></section>`;
};

/** What this process does, and what troubles it. */
export const drawState = (facts: Facts): Html => {
  const { sender, troubles, alarms, wechat, lastGoodRound, startedAt, memoryBytes, now } = facts;
  const most = Math.max(1, ...alarms.map(([, count]) => count));
  const named = (kind: string): string => Object.entries(alarmWords).find(([name]) => name === kind)?.[1] ?? kind;
  return html`<section class="${troubles.length > 0 ? 'trouble' : ''}"><h2>现在</h2>
<p class="big">${senderWords[sender] ?? '不清楚'}</p>
<p>${wechatWords[wechat]}。${lastGoodRound === 0 ? '还没好好转过一轮。' : `上一轮 ${timeWords(lastGoodRound)}。`}</p>
${troubles.map(({ kind, since }) => html`<p><b>${alarmWords[kind]}</b>，从 ${timeWords(since)} 起。<code>${kind}</code></p>`)}
${troubles.length === 0 ? html`<p>没有没了结的毛病。</p>` : null}
<h2>开机以来的警报</h2>
${alarms.length === 0 ? html`<p>一次也没有。</p>` : null}
<div class="days">${alarms.map(
    ([kind, count]) =>
      html`<span>${named(kind)}</span>${bar(named(kind), [{ words: '次', count, tone: 'warn' }], most)}<span>${count}</span>`,
  )}</div>
<p class="soft">只说这一个进程：开了 ${spanWords(now - startedAt)}，占 ${Math.round(memoryBytes / 1_048_576)} MB。</p></section>`;
};
