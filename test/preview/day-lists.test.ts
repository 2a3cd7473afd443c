/** @jest-environment jsdom */
import { createDayLists } from '../../preview/shell/day-lists.js';

describe('the lists of the day to go to', () => {
  const lists = () => {
    const place = document.createElement('div');
    const made = createDayLists(place);
    const choose = (at: number, value: string) => {
      const list = place.querySelectorAll('select')[at];
      if (!list) throw new Error('there is no such list');
      list.value = value;
      list.dispatchEvent(new Event('change'));
    };
    return { ...made, choose };
  };

  it('keep what a hand chose, however often the clock is drawn meanwhile', () => {
    const { show, day, choose } = lists();
    show('2026-11-24');
    choose(1, '12');
    show('2026-11-24');
    choose(2, '28');
    show('2026-11-24');
    expect(day()).toBe('2026-12-28');
  });

  it('follow the clock to another day', () => {
    const { show, day } = lists();
    show('2026-11-24');
    show('2027-03-01');
    expect(day()).toBe('2027-03-01');
  });
});
