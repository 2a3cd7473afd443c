import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type {
  BenefitToRemind,
  PlannedReminder,
  ReminderPlan,
  ReminderPreferences,
} from '../../../src/rules/reminders/types.ts';
import type { CertificationWindow, ReasonCode } from '../../../src/rules/window/types.ts';

export const windowWith = (
  checkBy: string | null,
  opensOn: string | null = null,
  codes: readonly ReasonCode[] = [],
): CertificationWindow => ({
  opensOn,
  checkBy,
  adviseBy: checkBy,
  latest: checkBy,
  countsNow: true,
  missed: false,
  level: 'province',
  certainty: 'reported',
  cycle: null,
  place: null,
  sources: [],
  sourceDate: null,
  toldBy: null,
  undated: null,
  reasons: codes.map((code) => ({ code, sentence: '。' })),
});

export const open = (id: string, checkBy: string | null, opensOn: string | null = null): BenefitToRemind => ({
  id,
  window: windowWith(checkBy, opensOn),
  state: 'open',
  sent: 0,
});

export const waiting = (id: string, checkBy: string | null, waitingSince: string): BenefitToRemind => ({
  ...open(id, checkBy),
  state: 'waiting',
  waitingSince,
});

/** `YYYY-MM-DD HH:MM` in China as an instant. */
export const inChina = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();

export const nine: ReminderPreferences = { hour: 9, yearlyLookUpOn: null };

export const plan = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  now: string,
  preferences: ReminderPreferences = nine,
): ReminderPlan => {
  const result = planReminders(benefits, credits, inChina(now), preferences);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const line = ({ benefitId, kind, on, round }: PlannedReminder): string => `${benefitId} ${kind} ${on} r${round}`;

/** The plan in lines a reader can check. */
export const planLines = (...args: Parameters<typeof plan>) => {
  const { funded, unfunded, missingCredits } = plan(...args);
  return { funded: funded.map(line), unfunded: unfunded.map(line), missing: missingCredits };
};
