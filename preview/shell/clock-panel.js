import { chinaDay, chinaDayNumber, chinaTime, daysOn, leafOf, morningOf } from './china-dates.js';
import { createDayLists } from './day-lists.js';
import { byId } from './element.js';
import { nextReminder } from './next-reminder.js';

function awayInWords(clock) {
  const days = chinaDayNumber(clock.now()) - chinaDayNumber(Date.now());
  if (days === 0) return clock.offsetMs === 0 ? '就是现在' : '今天的另一个钟点';
  return days > 0 ? `往后拨了 ${days} 天` : `往前拨了 ${-days} 天`;
}

function draw(clock, lists) {
  const now = clock.now();
  const leaf = leafOf(now);
  byId('today').textContent = `${leaf.year}${leaf.month}${leaf.day}日，${leaf.weekday}`;
  byId('year').textContent = leaf.year;
  byId('leaf-month').textContent = leaf.month;
  byId('leaf-day').textContent = leaf.day;
  byId('leaf-weekday').textContent = leaf.weekday;
  byId('away').textContent = awayInWords(clock);
  byId('away').classList.toggle('moved', clock.offsetMs !== 0);
  byId('phone-time').textContent = chinaTime(now);
  if (!lists.isInUse()) lists.show(chinaDay(now));
}

async function toNextReminder(clock, person, announce) {
  const next = await nextReminder(person(), clock.now());
  if (next === null) {
    announce('还没有安排提醒。先在小程序里加一位长辈。');
    return;
  }
  await clock.moveTo(next.at + 60_000);
  if (!next.funded) announce('到日子了，可这条还没有订阅，发不出来。');
}

export function showClock(clock, person, announce) {
  const lists = createDayLists(byId('pick-day'));
  const on = (id, type, work) =>
    byId(id).addEventListener(type, () => work().catch((error) => announce(`没拨动：${error.message}`)));
  on('plus-1', 'click', () => clock.moveTo(daysOn(clock.now(), 1)));
  on('plus-7', 'click', () => clock.moveTo(daysOn(clock.now(), 7)));
  on('back-to-now', 'click', clock.back);
  on('next-reminder', 'click', () => toNextReminder(clock, person, announce));
  on('go-day', 'click', async () => {
    const day = lists.day();
    if (day !== chinaDay(clock.now())) await clock.moveTo(morningOf(day));
  });
  clock.subscribe(() => draw(clock, lists));
  setInterval(() => draw(clock, lists), 10_000);
  draw(clock, lists);
}
