import { filled } from '../family/filled.ts';
import type { Benefit, Elder } from './elder.ts';

const filledBenefit = (here: Benefit, there: Benefit): Benefit => ({
  ...filled(here, there),
  typedLast: here.typedLast.kind === 'unknown' ? there.typedLast : here.typedLast,
  records: [...there.records.filter(({ id }) => !here.records.some((record) => record.id === id)), ...here.records],
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
    ...filled(here, there),
    relation: here.relation === 'other' ? there.relation : here.relation,
    benefits: [...own, ...others],
    partly: false,
  };
}
