import type { Benefit, Elder } from '../../../src/contract/elder.ts';
import type { Me } from '../../../src/contract/me.ts';
import { relations010, type SentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import type { Me010 } from '../../../src/contract/released/me-0-1-0.ts';
import { preferencesAs010 } from '../../../src/contract/released/preferences-0-1-0.ts';
import { bandsOf } from '../../../src/rules/benefit/age-bands.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { lastText } from '../../../src/rules/benefit/window-of.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { kindAs010 } from './old-kinds.ts';

export type Benefit010 = SentElder010['benefits'][number];

export const benefitAs010 = (benefit: Benefit): Benefit010 => {
  const { last, officialDueOn, waitingSince } = knownDates(benefit);
  return {
    id: benefit.id,
    scheme: benefit.scheme,
    minor: benefit.minor,
    benefitSince: benefit.benefitSince,
    lastCertifiedOn: lastText(last),
    officialDueOn,
    state: waitingSince === null ? 'open' : 'waiting',
    waitingSince,
  };
};

/**
 * An elder as 0.1.0 knew them: one place, that of the first benefit, and dates already derived. What was not asked then
 * had a silent default. Null: without a benefit there is no place.
 */
export const elderAs010 = (elder: Elder, today: CivilDate): SentElder010 | null => {
  const [first] = elder.benefits;
  if (first === undefined) return null;
  return {
    id: elder.id,
    relation: relations010.find((word) => word === elder.relation) ?? 'other',
    region: first.region,
    residence: elder.residence ?? 'local',
    ageBand: bandsOf(elder, today).at(-1) ?? 'under80',
    benefits: elder.benefits.map(benefitAs010),
    stopped: elder.stopped,
  };
};

const known = <T extends { kind: string }>(items: readonly T[]) =>
  items.flatMap((item) => {
    const kind = kindAs010(item.kind);
    return kind === null ? [] : [{ ...item, kind }];
  });

const plannedAs010 = (items: Me['plan']['funded']) =>
  known(items).map(({ benefitId, kind, on, at, round }) => ({ benefitId, kind, on, at, round }));

/** All that the service knows of a person, as a phone of 0.1.0 reads it. */
export const meAs010 = (me: Me, today: CivilDate): Me010 => ({
  elders: me.elders.flatMap((elder) => elderAs010(elder, today) ?? []),
  preferences: preferencesAs010(me.preferences),
  credits: me.credits,
  plan: {
    funded: plannedAs010(me.plan.funded),
    unfunded: plannedAs010(me.plan.unfunded),
    missingCredits: me.plan.missingCredits,
  },
  messages: known(me.messages).map(({ id, elderId, benefitId, kind, at, state, answer, reason }) => ({
    id,
    elderId,
    benefitId,
    kind,
    at,
    state,
    answer,
    reason,
  })),
});
