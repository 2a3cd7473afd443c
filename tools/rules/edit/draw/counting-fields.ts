import { type Html, html } from '../../../../server/operator/page/html.ts';
import { boundaryWords, firstWords } from '../../say/rule-words.ts';
import type { FaultsByField } from '../field-of-fault.ts';
import type { RuleForm } from '../form.ts';
import type { Controls } from './controls.ts';
import { drawFieldFaults } from './faults.ts';

const kinds = {
  rolling: '从上次那天起，满多久再办',
  period: '每个自然年、半年、季度或月办一次',
  window: '只在某一年的通知里写了从几日到几日',
  notice: '接到通知的人才办，没有日子',
  varies: '由旗县区自己定，没有日子',
};
const units = { months: '个月', days: '天' };
const periods = { year: '一年', 'half-year': '半年', quarter: '一季度', month: '一个月' };
const repeats = {
  '': '材料没写，随时能再办',
  month: '一个月只算一次',
  '1': '隔 1 个月',
  '2': '隔 2 个月',
  '3': '隔 3 个月',
  '6': '隔 6 个月',
};

/** How a rule counts; of the kinds only the fields of the one that is picked show. */
export const drawCounting = (
  form: RuleForm,
  faults: FaultsByField,
  { typed, chosen }: Controls,
): Html => html`<fieldset><legend>怎么算</legend>
<div>${Object.entries(kinds).map(
  ([value, words]) =>
    html`<label class="pick"><input type="radio" name="kind" id="kind-${value}" value="${value}"${
      form.kind === value ? html` checked` : null
    }><span>${words}</span></label>`,
)}</div>${drawFieldFaults('kind', faults.kind ?? [])}
<div class="kind rolling"><div class="row">${typed('every', '多久一次')}${chosen('unit', '单位', units)}${chosen('boundary', '算到哪天', boundaryWords)}</div></div>
<div class="kind period"><div class="row">${chosen('period', '一期多长', periods)}${typed('withinFrom', '只在每月几日起', '没有就空着')}${typed('withinTo', '到几日', '没有就空着')}</div>
<div class="row">${typed('gap', '两次最多隔几个月', '材料没写就空着')}${chosen('gapBoundary', '隔满那次算到哪天', { '': '没有', ...boundaryWords })}</div></div>
<div class="kind window"><div class="row">${typed('year', '哪一年的通知')}${typed('from', '从', '写成 3月1日')}${typed('to', '到', '写成 4月30日')}</div>
<div class="row">${typed('from2', '还有一段：从', '没有就空着')}${typed('to2', '到', '没有就空着')}</div></div>
<div class="kind notice">${typed('said', '材料怎么写的', '一句短话，和「接到通知的人才要办」一样就空着')}</div>
<div class="row">${chosen('first', '第一次怎么算', { '': '材料没写', ...firstWords })}${chosen('repeat', '两次至少隔多久', repeats)}</div>
</fieldset>`;
