import { type Day, formatDay, parseDay } from './civil-date.ts';
import type { CivilDate, Instant } from './vocabulary.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const chinaMs = 8 * hourMs; // no daylight saving since 1991

/** ISO 8601 with its zone; `…+08` alone is none. */
export const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an ISO 8601 instant with its zone; null when it is none. */
export const parseInstant = (text: unknown): number | null => {
  if (typeof text !== 'string' || !instantShape.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
};

export const isInstant = (text: unknown): text is Instant => parseInstant(text) !== null;

/** In UTC, of milliseconds since 1970. */
export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** The day in China at `ms` milliseconds since 1970. */
export const chinaDay = (ms: number): Day => Math.floor((ms + chinaMs) / dayMs);

/** That day at `hour`:00 in China, in milliseconds since 1970. */
export const chinaHour = (day: Day, hour: number): number => day * dayMs + hour * hourMs - chinaMs;

/** The civil date in China at an instant (ISO 8601 or milliseconds), whatever the zone of the phone. */
export const todayInChina = (now: Instant | number): CivilDate =>
  formatDay(chinaDay(typeof now === 'number' ? now : Date.parse(now)));

/** 09:00, by the clocks of China. */
export const clockInChina = (ms: number): string => new Date(ms + chinaMs).toISOString().slice(11, 16);

/** Days from `from` to `to`, negative when `to` is earlier; null when one of them is no civil date. */
export const daysBetween = (from: string, to: string): number | null => {
  const [a, b] = [parseDay(from), parseDay(to)];
  return a === null || b === null ? null : b - a;
};

/** Minutes since midnight in China at `ms` milliseconds since 1970. */
export const chinaMinutes = (ms: number): number => Math.floor((ms + chinaMs - chinaDay(ms) * dayMs) / 60_000);
