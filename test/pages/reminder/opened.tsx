import { act, fireEvent, render, screen } from '@testing-library/react';
import type { MeAsRead } from '../../../src/contract/me.ts';
import type { Template } from '../../../src/contract/template.ts';
import ReminderPage from '../../../src/pages/reminder/index.tsx';
import { calendarDates } from '../../../src/state/calendar-dates.ts';
import { type Preferences, preferences } from '../../../src/state/preferences.ts';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { toWire } from '../../../src/state/wire.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day, instant } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';

export const usual: Preferences = { hour: 9, yearlyLookUp: 'off', enabled: true };
const template: Template = {
  purpose: 'reminder',
  id: 'T1',
  title: '待办事项提醒',
  fields: [{ label: '事项', sample: '妈妈的养老认证' }],
};
export const later = (on: string, kind: 'check-14' | 'check-7') => ({
  benefitId: 'b1',
  also: [],
  kind,
  on: day(on),
  at: instant(`${on}T01:00:00.000Z`),
  round: 1,
});

/** What the service said, up to date with the mother of this phone. */
export const known = (me: Partial<MeAsRead> = {}) =>
  patchRemote({
    templates: [template],
    sentPreferences: JSON.stringify(usual),
    me: {
      elders: [toWire(aMother())],
      preferences: usual,
      credits: 1,
      plan: {
        funded: [later('2026-11-30', 'check-14')],
        unfunded: [later('2026-12-07', 'check-7')],
        missingCredits: 1,
        missingForBest: 1,
      },
      messages: [],
      families: [],
      aliases: [],
      newer: false,
      ...me,
    },
  });

export async function opened(...kept: ReturnType<typeof aMother>[]) {
  forgetRemote();
  onThePhone({}, kept);
  await syncNow();
  forgetRemote();
  preferences.set(usual);
  calendarDates.set({});
  await syncNow();
  forgetRemote();
}

/** No service is set here: what it said before stays on the screen, with the reason it says no more. */
export async function shown() {
  render(<ReminderPage />);
  await act(() => syncNow());
}

/** Another page was before it; as it comes back it asks the service. */
export const shownAgain = () =>
  act(() => {
    fake.showAgain();
    return syncNow();
  });

/** Its last answer was one. */
export const serviceAnswers = () => act(() => patchRemote({ error: null }));

export const tap = async (text: string) => {
  await act(async () => void fireEvent.click(screen.getByText(text)));
  await act(() => syncNow());
};
