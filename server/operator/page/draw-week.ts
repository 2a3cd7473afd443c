import { dayWords } from '../../../src/rules/day-words.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { DayCount } from '../../store/ports/overview.ts';
import type { ReminderState } from '../../store/ports/reminders.ts';
import { type BarPart, bar, legend } from './draw-bar.ts';
import { type Html, html } from './html.ts';

/**
 * What became of a message, from the best to the worst. What needed no sending any more is none of a day's messages.
 */
const outcomes: readonly { words: string; tone: BarPart['tone']; states: readonly ReminderState[] }[] = [
  { words: '送到了', tone: 'good', states: ['delivered'] },
  { words: '微信收下了', tone: 'fine', states: ['sent'] },
  { words: '还没发', tone: 'wait', states: ['planned', 'claimed', 'sending'] },
  { words: '跳过了', tone: 'none', states: ['skipped'] },
  { words: '没有回音', tone: 'warn', states: ['uncertain'] },
  { words: '没发成', tone: 'bad', states: ['failed'] },
];

const partsOf = (on: CivilDate, days: readonly DayCount[]): BarPart[] =>
  outcomes.map(({ words, tone, states }) => {
    const own = days.filter((day) => day.on === on && states.includes(day.state));
    return { words, tone, count: own.reduce((sum, { count }) => sum + count, 0) };
  });

const total = (parts: readonly BarPart[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** The messages of seven days by what became of them, today's in numbers. */
export const drawWeek = (week: readonly CivilDate[], days: readonly DayCount[], today: CivilDate): Html => {
  const rows = week.map((on) => ({ on, parts: partsOf(on, days) }));
  const most = Math.max(1, ...rows.map(({ parts }) => total(parts)));
  const todays = partsOf(today, days);
  return html`<section class="wide"><h2>今天该发 ${total(todays)} 条</h2>
<div class="days">${rows.map(
    ({ on, parts }) =>
      html`<span>${on === today ? '今天' : dayWords(on)}</span>${bar(dayWords(on), parts, most)}<span>${total(parts)}</span>`,
  )}</div>
${legend(todays)}</section>`;
};
