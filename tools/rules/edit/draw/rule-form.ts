import { type Html, html } from '../../../../server/operator/page/html.ts';
import { schemeShort } from '../../../../src/words/scheme-words.ts';
import { certaintyWords } from '../../say/rule-words.ts';
import type { Target } from '../edited-region.ts';
import type { FaultsByField } from '../field-of-fault.ts';
import type { RuleForm } from '../form.ts';
import { type Found, stampOf } from '../tree.ts';
import { placeAddress, ruleAddress } from './addresses.ts';
import { type Controls, controlsOf } from './controls.ts';
import { drawCounting } from './counting-fields.ts';
import { drawFieldFaults, drawFormFaults } from './faults.ts';
import { sourceWords } from './sources.ts';

const seenAt = {
  '': '请选',
  government: '政府、人社、社保自己的网站',
  media: '媒体',
  repost: '别的网站转载',
  mirror: '公众号文章的转存',
  aggregator: '汇总类网站',
  retelling: '别人转述',
};
const drawOldSources = (
  { region }: Found,
  form: RuleForm,
  faults: FaultsByField,
): Html => html`<fieldset><legend>依据哪几条出处</legend>
<p class="dim small">至少一条。最新的会自动放在最前。</p>
<div>${region.region.citations
  .filter(({ id }) => typeof id === 'number')
  .map(
    (one) =>
      html`<label class="pick"><input type="checkbox" name="src" value="${one.id}"${
        form.src.includes(String(one.id)) ? html` checked` : null
      }><span>${sourceWords(one)}</span></label>`,
  )}</div>${drawFieldFaults('src', faults.src ?? [])}
${drawCertainty(form, faults)}</fieldset>`;

const drawCertainty = (form: RuleForm, faults: FaultsByField): Html =>
  controlsOf(form, faults).chosen('certainty', '看到的是原文，还是转述', { '': '请选', ...certaintyWords });

const drawNewSource = ({ typed, chosen }: Controls): Html => html`<fieldset><legend>新的出处</legend>
<p class="dim small">上面没有的，写在这里，会排进出处里。没有新的就都空着。</p>
${typed('title', '题目', '照抄原文')}
<div class="row">${typed('publisher', '谁发的', '没写是谁就空着')}${typed('date', '哪天的', '写成 2026年3月1日；只有年月也行')}</div>
${typed('url', '网址', '能给家里人看的原文；没有就空着')}
${chosen('seenAt', '在哪里看到的', seenAt)}</fieldset>`;

const drawHeld = ({ typed }: Controls): Html => html`<fieldset><legend>哪天到哪天有效</legend>
<p class="dim small">这个地方的几条规则一起。一直有效就都空着；只有某一年的通知，要写到那年 12月31日。</p>
<div class="row">${typed('effectiveFrom', '从哪天起')}${typed('effectiveUntil', '到哪天为止')}</div></fieldset>`;

/** The form of one rule; `token` is of this page's run, `stamp` of the files that it was made from. */
export const drawRuleForm = (
  found: Found,
  { scheme }: Target,
  form: RuleForm,
  faults: FaultsByField,
  token: string,
): Html => {
  const { folder, place } = found;
  const controls = controlsOf(form, faults);
  const isWrong = Object.keys(faults).length > 0;
  return html`<main><p><a class="tap" href="${placeAddress(folder.name, place.code)}">回到${place.name}</a></p>
<h1>${place.name}　${schemeShort(scheme)}</h1>
${isWrong ? html`<p class="note" role="status">还不能存：有写错的，在红字旁边。文件没有动。</p>` : null}
${drawFormFaults(faults[''] ?? [])}
<form method="post" action="${ruleAddress(folder.name, place.code, scheme)}">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="stamp" value="${stampOf(folder)}">
${drawCounting(form, faults, controls)}
${drawOldSources(found, form, faults)}
${drawNewSource(controls)}
${drawHeld(controls)}
${place.rules[scheme]?.variants ? html`<p class="note">年纪大的、住外地的另算的几条，这一页不改，照原样留着。</p>` : null}
<div class="buttons"><button class="main" name="act" value="look">看看会变成什么样</button></div></form></main>`;
};
