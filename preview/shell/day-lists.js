import { element } from './element.js';

const units = ['年', '月', '日'];

const lengthOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const numbers = (from, until) => Array.from({ length: until - from + 1 }, (_, index) => from + index);

/** A year, a month and a day as plain lists: a browser's own date field would speak the browser's language. */
export function createDayLists(place) {
  const lists = units.map((unit) => element('select', { 'aria-label': `去哪一${unit}` }));
  const [year, month, day] = lists;
  const offer = (list, all, unit) =>
    list.replaceChildren(...all.map((number) => element('option', { value: number }, `${number}${unit}`)));

  const offerDays = (wanted) => {
    const last = lengthOf(Number(year.value), Number(month.value));
    offer(day, numbers(1, last), '日');
    day.value = String(Math.min(wanted, last));
  };

  for (const list of [year, month]) list.addEventListener('change', () => offerDays(Number(day.value)));
  place.append(...lists);
  let shown = '';
  return {
    isInUse: () => lists.includes(document.activeElement),
    /** `YYYY-MM-DD` */
    day: () => [year.value, ...[month, day].map(({ value }) => value.padStart(2, '0'))].join('-'),
    /** Of a day that is shown already nothing: what was chosen since stays until one goes there. */
    show(date) {
      if (date === shown) return;
      shown = date;
      const [thisYear, thisMonth, thisDay] = date.split('-').map(Number);
      offer(year, numbers(thisYear - 2, thisYear + 3), '年');
      offer(month, numbers(1, 12), '月');
      year.value = String(thisYear);
      month.value = String(thisMonth);
      offerDays(thisDay);
    },
  };
}
