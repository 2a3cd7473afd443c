import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Fault } from '../../check/fault.ts';
import { fileOf } from '../../folder/read-folder.ts';
import type { Field } from '../field-of-fault.ts';

/** A list of choices stands in the form already. */
const wants = ({ expected, choices, unless }: Fault): string =>
  choices === null ? `${expected}${unless === null ? '' : `；${unless}就空着`}` : '在这里选一个';

const words = (fault: Fault): Html => html`<p>要：${wants(fault)}</p><p>现在：${fault.got}</p>`;

export const faultId = (field: Field): string => `fault-${field}`;

/** What is wrong with a field, beside it. */
export const drawFieldFaults = (field: Field, faults: readonly Fault[]): Html | null =>
  faults.length === 0 ? null : html`<div class="fault" role="alert" id="${faultId(field)}">${faults.map(words)}</div>`;

/** What is wrong with the whole of it, above the form. */
export const drawFormFaults = (faults: readonly Fault[]): Html | null =>
  faults.length === 0
    ? null
    : html`<div class="fault" role="alert">${faults.map((one) => html`<p>${one.where}</p>${words(one)}`)}</div>`;

/** The files are wrong already: a page that wrote them back would hide it. */
export const drawTreeFaults = (faults: readonly Fault[]): Html => html`<main>
<h1>文件里有写错的，先改好</h1>
<p>在文件里照下面说的改，存好，再打开这一页。</p>
${faults.map(
  (one) => html`<section><h2>${fileOf(one.folder, one.part)} 第 ${one.line} 行</h2>
<div class="fault"><p>${one.where}</p>${words(one)}</div></section>`,
)}
</main>`;
