import type { RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { messageAdvice } from '../../../src/rules/reminders/message-words.ts';
import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type { CivilDate, RegionCode } from '../../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { CertificationWindow, WindowQuery } from '../../../src/rules/window/types.ts';
import { type Sample, sampleToday } from './samples.ts';

/** What one sample family is told: its days, and the first three messages when three can be sent. */
export type Calendar = {
  sample: Sample;
  window: CertificationWindow;
  messages: readonly { on: CivilDate; advice: string }[];
};

export type Person = Omit<WindowQuery, 'region' | 'lastCertifiedOn' | 'benefitSince' | 'officialDueOn'> & {
  region: RegionCode;
};

const messagesFor = ({ region }: Person, { lastCertifiedOn }: Sample, window: CertificationWindow) => {
  const benefit = {
    id: 'benefit',
    elderId: 'elder',
    region,
    window,
    state: 'open',
    toldOn: sampleToday,
    lastCertifiedOn,
    role: 'acts',
    sent: 0,
    lastSentOn: null,
  } as const;
  const plan = planReminders([benefit], 3, `${sampleToday}T00:00:00Z`, { hour: 9, yearlyLookUpOn: '11-24' });
  if (!plan.ok) throw new Error(`${plan.error.field}: expected ${plan.error.expected}`);
  const { adviseBy, checkBy, certainty } = window;
  return plan.value.funded.map(({ kind, on }) => ({
    on,
    advice: messageAdvice({ kind, on, adviseBy, checkBy, certainty, money: null }),
  }));
};

/** The calendar that a rule book gives one family. Null: the rules cannot answer, which is for `rules:check` to say. */
export const calendarOf = (person: Person, sample: Sample, regions: readonly RegionCycles[]): Calendar | null => {
  const { lastCertifiedOn, benefitSince } = sample;
  const asked = { ...person, lastCertifiedOn, ...(benefitSince && { benefitSince }) };
  const answer = certificationWindow(asked, sampleToday, regions);
  if (!answer.ok) return null;
  return { sample, window: answer.value, messages: messagesFor(person, sample, answer.value) };
};
