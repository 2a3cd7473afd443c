import { dateWords } from '../../../src/rules/day-words.ts';
import { type Ending, endings, type MonthCell } from '../../counting/month-table.ts';
import type { ClosedMonth } from '../../store/ports/counts.ts';
import { type BarPart, bar, legend } from './draw-bar.ts';
import { type Html, html } from './html.ts';
import type { Facts } from './read-facts.ts';

const endingWords: Readonly<Record<Ending, { words: string; tone: BarPart['tone'] }>> = {
  'by-advise-by': { words: '最好的那天前办了', tone: 'good' },
  'by-check-by': { words: '最晚那天前办了', tone: 'fine' },
  later: { words: '晚了才办', tone: 'bad' },
  unknown: { words: '没说', tone: 'wait' },
};

const kindWords: Readonly<Record<MonthCell['ruleKind'], string>> = {
  rolling: '上次算起',
  period: '一年一段',
  window: '定好的几个月',
  notice: '接到通知才办',
  varies: '各人不同',
  national: '全国口径',
};

const drawCell = ({ ruleKind, planVersion, families, endings: ended }: MonthCell): Html => {
  const parts = endings.map((ending) => ({
    ...endingWords[ending],
    count: ended[ending] ?? 0,
    hidden: (ended[ending] ?? null) === null,
  }));
  return html`<p>${kindWords[ruleKind]}，计划第 ${planVersion} 版，约 ${families} 家</p>
${bar(kindWords[ruleKind], parts, Math.max(families, ...parts.map(({ count }) => count)))}${legend(parts)}
${parts.some(({ hidden }) => hidden) ? html`<p class="soft">不到二十家的数不写。</p>` : null}`;
};

/** What became of the families of the newest closed month. */
export const drawMonth = ([newest]: readonly ClosedMonth[]): Html => {
  if (newest === undefined)
    return html`<section><h2>按时办了没有</h2><p>还没有哪个月结了账：头一个月要再过两个月。</p></section>`;
  const { month, turns } = newest;
  return html`<section><h2>${dateWords(month)}该办的</h2>
${turns.length === 0 ? html`<p>哪一种都不到二十家，不写。</p>` : turns.map(drawCell)}</section>`;
};

/** Which rule book is gone by, and how old the material is that it rests on. */
export const drawRules = ({ rules, book }: Facts): Html => {
  const { withinYear, withinTwo, old, undated } = rules;
  const parts = [
    { words: '一年以内', count: withinYear, tone: 'good' },
    { words: '一到两年', count: withinTwo, tone: 'fine' },
    { words: '两年以上', count: old, tone: 'warn' },
    { words: '没写日期', count: undated, tone: 'none' },
  ] as const;
  const all = withinYear + withinTwo + old + undated;
  return html`<section><h2>${all} 条规则的材料有多旧</h2>${bar('规则的材料', parts, Math.max(1, all))}${legend(parts)}
<p>照规则资料第 ${book.version} 版，${book.date} 看过的。</p>
<p class="soft">哪一条：<code>npm run rules:report</code></p></section>`;
};
