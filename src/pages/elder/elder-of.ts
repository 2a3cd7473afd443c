import { untoldBenefit, untoldElder } from '../../contract/elder.ts';
import type { LastCertification } from '../../rules/benefit/certification.ts';
import { knownDates } from '../../rules/benefit/known-dates.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { endsWith, isSameLast, withDue, withLast } from '../../state/told-dates.ts';
import type { BenefitDraft, Draft } from './draft.ts';

/** An official due date ends with its cycle, unless the new day was typed together with the new last time. */
function dueAfter(typed: CivilDate | null, last: LastCertification, before: Benefit): CivilDate | null {
  const known = knownDates(before);
  if (typed === null || typed !== known.officialDueOn) return typed;
  return endsWith(typed, last, known.last) ? null : typed;
}

/** null while a question is open. Dates that did not change keep their records; a new last time replaces them. */
function benefitOf(draft: BenefitDraft, before: Benefit | undefined, today: CivilDate): Benefit | null {
  const { id, region, scheme, last } = draft;
  if (!region || !scheme || !last) return null;
  const told = {
    region: region.code,
    regionName: region.name,
    scheme,
    minor: scheme === 'survivor' && draft.minor === true,
    benefitSince: last.kind === 'never' ? draft.benefitSince : null,
  };
  const known = before && knownDates(before);
  const isNew = !before || !known || !isSameLast(last, known.last);
  const kept: Benefit = {
    ...(isNew ? withLast(before ?? { ...untoldBenefit, id, toldOn: today, ...told }, last) : before),
    ...told,
  };
  const dated = withDue(kept, before ? dueAfter(draft.officialDueOn, last, before) : draft.officialDueOn);
  const isChanged = JSON.stringify(dated) !== JSON.stringify(before);
  return isChanged ? { ...dated, toldOn: today } : dated;
}

/** What the page says of an elder, over what was known; null while a question is open. */
export function elderOf(draft: Draft, known: Elder | undefined, today: CivilDate): Elder | null {
  const benefits = draft.benefits.map((benefit) =>
    benefitOf(
      benefit,
      known?.benefits.find(({ id }) => id === benefit.id),
      today,
    ),
  );
  const told = benefits.flatMap((benefit) => benefit ?? []);
  if (!draft.relation || told.length < benefits.length) return null;
  return {
    ...(known ?? { ...untoldElder, partly: false }),
    id: draft.id,
    relation: draft.relation,
    birthYear: draft.birthYear,
    residence: draft.residence,
    benefits: told,
  };
}
