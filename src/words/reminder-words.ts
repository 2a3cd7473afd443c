import { messageAdvice, type PlannedReminder } from '../rules/index.ts';
import type { CertificationWindow } from '../rules/window/types.ts';

/** What a message to come will say: the line that the service sends. */
export const plannedWords = ({ kind, on }: PlannedReminder, window: CertificationWindow | null): string =>
  messageAdvice({ kind, on, checkBy: window?.checkBy ?? null, certainty: window?.certainty ?? null });

export const hourWords = (hour: number): string =>
  hour < 12 ? `上午 ${hour} 点` : hour === 12 ? '中午 12 点' : `下午 ${hour - 12} 点`;
