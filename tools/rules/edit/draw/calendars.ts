import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Calendar } from '../../timelines/calendar-of.ts';
import { cellsOf, heads } from '../../timelines/cells-of.ts';
import { sampleToday } from '../../timelines/samples.ts';
import type { Section } from '../../timelines/sections-of.ts';

type Cell = { head: string; text: string; moved: boolean };

const cells = (calendar: Calendar, other: Calendar | undefined): Cell[] => {
  const others = other ? cellsOf(other) : null;
  return cellsOf(calendar)
    .map((text, column) => ({ head: heads[column] ?? '', text, moved: others !== null && others[column] !== text }))
    .slice(1);
};

const drawCell = ({ head, text, moved }: Cell): Html | null =>
  text === '-' || text === '' ? null : html`<p>${head}：${moved ? html`<span class="moved">${text}</span>` : text}</p>`;

const drawDays = (of: string, days: readonly Cell[]): Html => html`<td data-of="${of}">${days.map(drawCell)}</td>`;

const isSame = (days: readonly Cell[]): boolean => days.every(({ moved }) => !moved);

/** What the sample families are told by one rule. */
export const drawCalendars = ({ calendars }: Section): Html => html`<table>
<thead><tr><th scope="col">${heads[0] ?? ''}</th><th scope="col">今天当作 ${sampleToday}</th></tr></thead>
<tbody>${calendars.map((one) => html`<tr><th scope="row">${one.sample.said}</th>${drawDays('', cells(one, undefined))}</tr>`)}</tbody></table>`;

/** The same before and after an edit; what moved stands out. */
export const drawChange = (before: Section | undefined, after: Section): Html => html`<table>
<thead><tr><th scope="col">${heads[0] ?? ''}</th><th scope="col">现在</th><th scope="col">改后</th></tr></thead>
<tbody>${after.calendars.map((one, index) => {
  const old = before?.calendars[index];
  const days = cells(one, old);
  const now = old ? drawDays('现在', cells(old, undefined)) : html`<td data-of="现在">没有</td>`;
  return html`<tr><th scope="row">${one.sample.said}</th>${now}${
    old && isSame(days) ? html`<td data-of="改后">不变</td>` : drawDays('改后', days)
  }</tr>`;
})}</tbody></table>`;
