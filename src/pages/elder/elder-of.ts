import type { LastCertification } from '../../rules/benefit/certification.ts';
import { isLater, knownDates, livingRecords } from '../../rules/benefit/known-dates.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { sayingNow, takenBack } from '../../state/certifications';
import type { Benefit, Elder } from '../../state/elder';
import type { BenefitDraft, Draft } from './draft';

const isSame = (a: LastCertification, b: LastCertification): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A day within the month that was known says the same more exactly: it is not later. */
const beginsAnew = (last: LastCertification, before: LastCertification): boolean => {
  if (before.kind === 'unknown' || !isLater(last, before)) return false;
  return !(before.kind === 'month' && last.kind === 'day' && last.on.startsWith(before.month));
};

const isOver = (last: LastCertification, due: CivilDate): boolean => last.kind === 'day' && last.on >= due;

/** What an official page wrote ends with its cycle, unless the new day was typed together with the new last time. */
function dueAfter(typed: CivilDate | null, last: LastCertification, before: Benefit): CivilDate | null {
  const known = knownDates(before);
  if (typed === null || typed !== known.officialDueOn) return typed;
  const changed = !isSame(last, known.last);
  return changed && (isOver(last, typed) || beginsAnew(last, known.last)) ? null : typed;
}

const blank = (id: string, toldOn: CivilDate) => ({
  id,
  typedDue: null,
  records: [],
  toldOn,
  visitOn: null,
  money: null,
});

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
  const anew = !before || !known || !isSame(last, known.last);
  const kept: Benefit = anew
    ? { ...(before ? takenBack(before, livingRecords(before.records)) : blank(id, today)), ...told, typedLast: last }
    : { ...before, ...told };
  const due = before ? dueAfter(draft.officialDueOn, last, before) : draft.officialDueOn;
  const dated =
    knownDates(kept).officialDueOn === due ? kept : { ...kept, typedDue: { on: due, saidAt: sayingNow(kept) } };
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
    id: draft.id,
    relation: draft.relation,
    birthYear: draft.birthYear,
    ageBand: known?.ageBand ?? null,
    residence: draft.residence,
    benefits: told,
    stopped: known?.stopped ?? null,
    partly: known?.partly ?? false,
  };
}
