import type { CivilDate } from '../rules/vocabulary.ts';
import type { Benefit, BenefitDates, Elder, Stop } from './elder';
import { restoreElders } from './elder-shape';
import { stored, useStored } from './stored';

/** The elders of this phone. Everything but the messages works from here, without login and without the service. */
export const elders = stored<readonly Elder[]>('elders', 1, restoreElders);

export const findElder = (id: string | undefined): Elder | undefined => elders.get().find((elder) => elder.id === id);

export function saveElder(elder: Elder): 'kept' | 'full' {
  const others = elders.get();
  const known = others.some((other) => other.id === elder.id);
  return elders.set(known ? others.map((other) => (other.id === elder.id ? elder : other)) : [...others, elder]);
}

export const removeElder = (id: string): 'kept' | 'full' => elders.set(elders.get().filter((elder) => elder.id !== id));

/** 已去世 ends everything at once; null takes it back. */
export function stopElder(id: string, stopped: Stop | null): 'kept' | 'full' {
  return elders.set(elders.get().map((elder) => (elder.id === id ? { ...elder, stopped } : elder)));
}

const datesOf = ({ lastCertifiedOn, officialDueOn, state, waitingSince }: Benefit): BenefitDates => ({
  lastCertifiedOn,
  officialDueOn,
  state,
  waitingSince,
});

/** Waiting is a way station: taking back goes to before it. Saying the same twice keeps the first way back. */
const beforeDone = (benefit: Benefit, now: Partial<BenefitDates>): BenefitDates | null => {
  const same = benefit.before !== null && benefit.lastCertifiedOn === now.lastCertifiedOn;
  return benefit.state === 'waiting' || same ? benefit.before : datesOf(benefit);
};

function changeBenefit(benefitId: string, change: (benefit: Benefit) => Benefit): 'kept' | 'full' {
  return elders.set(
    elders.get().map((elder) => ({
      ...elder,
      benefits: elder.benefits.map((benefit) => (benefit.id === benefitId ? change(benefit) : benefit)),
    })),
  );
}

/** 看到了: a new cycle begins. `nextDueOn`: what the official page wrote, if it wrote anything. */
export const markSeen = (benefitId: string, on: CivilDate, nextDueOn: CivilDate | null): 'kept' | 'full' =>
  changeBenefit(benefitId, (benefit) => ({
    ...benefit,
    before: beforeDone(benefit, { lastCertifiedOn: on }),
    lastCertifiedOn: on,
    officialDueOn: nextDueOn,
    state: 'open',
    waitingSince: null,
  }));

/** 还在等结果: the cycle stays, one reminder to look comes. */
export const markWaiting = (benefitId: string, since: CivilDate): 'kept' | 'full' =>
  changeBenefit(benefitId, (benefit) => ({
    ...benefit,
    before: beforeDone(benefit, {}),
    state: 'waiting',
    waitingSince: since,
  }));

/** 点错了: back to what was before 办好了 was said. */
export const takeBack = (benefitId: string): 'kept' | 'full' =>
  changeBenefit(benefitId, (benefit) => (benefit.before ? { ...benefit, ...benefit.before, before: null } : benefit));

export const useElders = () => useStored(elders);
