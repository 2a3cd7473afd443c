import { regionCode } from '../../../src/rules/region-code.ts';
import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type {
  BenefitToRemind,
  PlannedReminder,
  ReminderPlan,
  ReminderPreferences,
} from '../../../src/rules/reminders/types.ts';
import type { CertificationWindow, ReasonCode } from '../../../src/rules/window/types.ts';
import { dayOrNull } from '../../support/day.ts';

export const windowWith = (
  checkBy: string | null,
  opensOn: string | null = null,
  codes: readonly ReasonCode[] = [],
): CertificationWindow => ({
  opensOn: dayOrNull(opensOn),
  checkBy: dayOrNull(checkBy),
  adviseBy: dayOrNull(checkBy),
  latest: dayOrNull(checkBy),
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

/** Its own elder, told of long ago, nothing sent, with who acts. */
export const open = (id: string, checkBy: string | null, opensOn: string | null = null): BenefitToRemind => ({
  id,
  elderId: `${id}-elder`,
  region: regionCode('320000'),
  window: windowWith(checkBy, opensOn),
  state: 'open',
  toldOn: '2020-01-01',
  lastCertifiedOn: null,
  role: 'acts',
  sent: 0,
  lastSentOn: null,
});

export const waiting = (id: string, checkBy: string | null, waitingSince: string): BenefitToRemind => ({
  ...open(id, checkBy),
  state: 'waiting',
  waitingSince,
});

/** A whole period was let go. */
export const missed = (benefit: BenefitToRemind): BenefitToRemind => ({
  ...benefit,
  window: { ...benefit.window, missed: true },
});

/** Paid by calendar years, as 武汉 does. */
export const byYear = (
  benefit: BenefitToRemind,
  lastCertifiedOn: BenefitToRemind['lastCertifiedOn'],
): BenefitToRemind => ({
  ...benefit,
  lastCertifiedOn,
  window: {
    ...benefit.window,
    cycle: { kind: 'period', period: 'year', certainty: 'reported', src: [0], sourceDate: null, toldBy: '试验' },
  },
});

/** `YYYY-MM-DD HH:MM` in China as an instant. */
const inChina = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();

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

const line = ({ benefitId, also, kind, on, round }: PlannedReminder): string =>
  [benefitId, kind, on, `r${round}`, ...(also.length > 0 ? ['also', ...also] : [])].join(' ');

/** The plan in lines a reader can check. */
export const planLines = (...args: Parameters<typeof plan>) => {
  const { funded, unfunded, missingCredits, missingForBest } = plan(...args);
  return { funded: funded.map(line), unfunded: unfunded.map(line), missing: missingCredits, forBest: missingForBest };
};

/** All moments of one benefit in their order of use, without its name and round: `check-14 2027-02-14`. */
export const momentLines = (benefit: BenefitToRemind, now: string, preferences: ReminderPreferences = nine): string[] =>
  plan([benefit], 0, now, preferences)
    .unfunded.sort((a, b) => a.round - b.round)
    .map(({ kind, on }) => `${kind} ${on}`);
