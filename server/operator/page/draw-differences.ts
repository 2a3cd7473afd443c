import type { Matter, Teller } from '../../../src/contract/difference.ts';
import { nearestName } from '../../../src/rules/regions/region-name.ts';
import { schemeNames } from '../../../src/rules/scheme-names.ts';
import type { DifferenceCell } from '../../counting/difference-table.ts';
import type { ClosedMonth } from '../../store/ports/counts.ts';
import { type BarPart, bar, legend } from './draw-bar.ts';
import { type Html, html } from './html.ts';

const matterWords: Readonly<Record<Matter, string>> = {
  cycle: '周期',
  'last-day': '截止那天',
  entry: '入口名字',
  phone: '电话',
  stopping: '停发和补发',
};

const tellerWords: Readonly<Record<Teller, string>> = {
  counter: '窗口说的',
  hotline: '12333 说的',
  notice: '通知上写的',
  site: '官网上写的',
};

const partsOf = (
  counts: Readonly<Record<string, number | null>>,
  words: Readonly<Record<string, string>>,
  tone: BarPart['tone'],
): BarPart[] =>
  Object.entries(counts).map(([name, count]) => ({
    words: words[name] ?? name,
    count: count ?? 0,
    hidden: count === null,
    tone,
  }));

const drawCell = ({ place, scheme, people, matters, tellers }: DifferenceCell): Html => {
  const what = partsOf(matters, matterWords, 'warn');
  return html`<p>${nearestName(place) || place} · ${schemeNames[scheme]}，约 ${people} 人说不一样</p>
<div class="days">${what.map(
    (part) =>
      html`<span>${part.words}</span>${bar(part.words, [part], Math.max(people, part.count))}<span>${part.hidden ? '不写' : part.count}</span>`,
  )}</div>${legend(partsOf(tellers, tellerWords, 'none'))}`;
};

/** Where people were told otherwise than a rule says, since the beginning. It changes no rule by itself. */
export const drawDifferences = ([newest]: readonly ClosedMonth[]): Html => {
  const cells = newest?.differences ?? [];
  return html`<section class="wide"><h2>这里不对？</h2>
${cells.length === 0 ? html`<p>没有哪里满二十个人说过。</p>` : cells.map(drawCell)}
<p class="soft">每月结账时数一次，数完就不知道是谁说的。改规则要人去查，要有出处。</p></section>`;
};
