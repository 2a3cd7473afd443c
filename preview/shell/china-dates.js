export const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;

/** Days since 1970 in China. */
export const chinaDayNumber = (ms) => Math.floor((ms + chinaMs) / dayMs);

/** `YYYY-MM-DD` in China. */
export const chinaDay = (ms) => new Date(ms + chinaMs).toISOString().slice(0, 10);

/** `HH:MM` in China. */
export const chinaTime = (ms) => new Date(ms + chinaMs).toISOString().slice(11, 16);

/** The parts of a day as a calendar leaf shows them. */
export function leafOf(ms) {
  const day = new Date(ms + chinaMs);
  return {
    year: `${day.getUTCFullYear()}年`,
    month: `${day.getUTCMonth() + 1}月`,
    day: String(day.getUTCDate()),
    weekday: `星期${'日一二三四五六'[day.getUTCDay()]}`,
  };
}

/** 11月24日 09:00 */
export function momentInWords(ms) {
  const day = new Date(ms + chinaMs);
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日 ${chinaTime(ms)}`;
}

/** Five past nine that day in China: reminders have begun to go out. */
export const morningOf = (day) => Date.parse(`${day}T09:05:00+08:00`);

/** So many days on at the same hour, or in the morning when it is night: messages go out from 9 to 20 only. */
export function daysOn(ms, days) {
  const then = ms + days * dayMs;
  const hour = Number(chinaTime(then).slice(0, 2));
  return hour >= 9 && hour < 20 ? then : morningOf(chinaDay(then));
}
