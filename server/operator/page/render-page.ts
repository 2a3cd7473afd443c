import { type Counts, type Saying, sentence } from '../sayings.ts';
import { buttonsWith, drawFound, drawHeld, drawPause, drawStuck } from './draw-acts.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawMonth, drawRules } from './draw-families.ts';
import { drawCredits, drawQueue, drawState } from './draw-state.ts';
import { drawWeek } from './draw-week.ts';
import { type Html, html } from './html.ts';
import type { Facts } from './read-facts.ts';
import { style } from './style.ts';
import { timeWords } from './words.ts';

/** The style is the one text of the page that is not escaped: it is a constant of ours, let in by its hash. */
const document = (title: string, body: Html): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;

/** `wrong`: what was typed is not the secret. */
export const renderLogin = (wrong: boolean): string =>
  document(
    '爸妈认证提醒　管服务的人',
    html`<main class="login"><section><h1>管服务的人</h1>
<form method="post" action="/operator/page/login"><label>口令（设置里的 OPERATOR_SECRET）<br>
<input type="password" name="secret" autocomplete="current-password" required autofocus></label><button class="main">进去</button></form>
${wrong ? html`<p role="alert">口令不对。再看看设置，一分钟最多试十次。</p>` : null}</section></main>`,
  );

type Shown = { token: string; said: Saying | null; counts: Counts; find: string | null };

/** The whole page; it speaks of messages by their ids and of families by closed counts, never of anybody. */
export const renderPage = (facts: Facts, { token, said, counts, find }: Shown): string => {
  const { stored, now, today, week, version } = facts;
  const button = buttonsWith(token);
  const body = html`<main><header><h1>爸妈认证提醒　服务</h1><span class="soft">${timeWords(now)}（北京时间）　版本 ${version}</span>
<form method="post" action="/operator/page/leave"><input type="hidden" name="token" value="${token}"><button>退出</button></form></header>
${said === null ? null : html`<p class="said" role="status">${sentence(said, 'page', counts)}</p>`}
${stored === null ? html`<section class="wide trouble"><h2>数据库连不上</h2><p>下面只有这个进程自己知道的。</p></section>` : null}
${stored && drawHeld(stored, facts.lateLimitMs, token, button)}
${stored && drawWeek(week, stored.days, today)}
${drawState(facts)}
${stored && drawQueue(stored, facts)}
${stored && drawCredits(stored)}
${stored && drawMonth(stored.months)}
${drawRules(facts)}
${stored && drawDifferences(stored.months)}
${stored && drawPause(stored, facts.lateLimitMs, button)}
${stored && drawStuck(stored, button)}
${stored && drawFound(stored, find, button)}
</main>`;
  return document('爸妈认证提醒　服务', body);
};
