export const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;

/** Days since 1970 in China. */
export const chinaDayNumber = (ms) => Math.floor((ms + chinaMs) / dayMs);

/** `YYYY-MM-DD` in China. */
export const chinaDay = (ms) => new Date(ms + chinaMs).toISOString().slice(0, 10);

/** `HH:MM` in China. */
export const chinaTime = (ms) => new Date(ms + chinaMs).toISOString().slice(11, 16);

/** 2026年11月24日，星期二 */
export function dayInWords(ms) {
  const day = new Date(ms + chinaMs);
  const weekday = '日一二三四五六'[day.getUTCDay()];
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日，星期${weekday}`;
}

/** 11月24日 09:00 */
export function momentInWords(ms) {
  const day = new Date(ms + chinaMs);
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日 ${chinaTime(ms)}`;
}

/** That day at nine in the morning in China, when reminders begin to go out. */
export const morningOf = (day) => Date.parse(`${day}T09:00:00+08:00`);
