import type { CivilDate } from '../../../src/rules/vocabulary.ts';

/** When a phone speaks, and how what it says anew is named. */
export type Moment = { now: number; today: CivilDate; freshId(): string };

/**
 * Of one field: did this phone change it? It knows nothing of what newer phones told and sends all it has each time, so
 * what it said before is no news, and neither is what is known anyway.
 */
export const isNews = <T>(sent: T, heard: T | undefined, kept: T): boolean => sent !== kept && sent !== heard;
