import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Citation } from '../../../../src/rules/book/citation-schema.ts';

/** One material in words: 《题目》 谁发的，2023-11-29. */
export const sourceWords = ({ title, publisher, date }: Citation): string =>
  `《${title}》　${publisher ?? '没写是谁'}，${date ?? '材料没写日期'}`;

/** What a rule rests on; an address may be opened, to see that it still says so. */
export const drawSources = (citations: readonly Citation[]): Html =>
  html`${citations.map(
    (one) => html`<p class="small">出处 ${one.id}　${sourceWords(one)}
${one.url === null ? null : html`<a class="tap" href="${one.url}" rel="noreferrer" target="_blank">打开原文</a>`}</p>`,
  )}`;
