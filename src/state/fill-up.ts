import type { Benefit, Elder } from './elder';

const filledBenefit = (here: Benefit, there: Benefit): Benefit => ({
  ...here,
  minor: here.minor || there.minor,
  benefitSince: here.benefitSince ?? there.benefitSince,
  typedLast: here.typedLast.kind === 'unknown' ? there.typedLast : here.typedLast,
  typedDue: here.typedDue ?? there.typedDue,
  records: [...there.records.filter(({ id }) => !here.records.some((record) => record.id === id)), ...here.records],
  visitOn: here.visitOn ?? there.visitOn,
  money: here.money ?? there.money,
});

/** An elder read partly on the phone: what is missing comes from the service, what was read here counts. */
export function filledUp(here: Elder, there: Elder): Elder {
  const known = (id: string) => there.benefits.find((benefit) => benefit.id === id);
  const own = here.benefits.map((benefit) => {
    const other = known(benefit.id);
    return other ? filledBenefit(benefit, other) : benefit;
  });
  const others = there.benefits.filter(({ id }) => !here.benefits.some((benefit) => benefit.id === id));
  return {
    ...here,
    relation: here.relation === 'other' ? there.relation : here.relation,
    birthYear: here.birthYear ?? there.birthYear,
    ageBand: here.ageBand ?? there.ageBand,
    residence: here.residence ?? there.residence,
    benefits: [...own, ...others],
    stopped: here.stopped ?? there.stopped,
    partly: false,
  };
}
