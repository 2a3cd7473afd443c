import fc from 'fast-check';
import type { Benefit, Elder } from '../../../src/contract/elder.ts';
import type { CertificationRecord, LastCertification } from '../../../src/rules/benefit/certification.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { instant, month } from '../../support/day.ts';
import { mum, mumsBenefit } from './mum.ts';

export type AnyPerson = {
  elders: Elder[];
  credits: number;
  hour: number;
  enabled: boolean;
  yearlyLookUp: 'default' | 'off' | '12-31' | '01-05';
};

const codes = allCycles.flatMap(({ code, places }) => [code, ...places.map((place) => place.code)]);

const benefitOn = (today: number): fc.Arbitrary<Omit<Benefit, 'id'>> => {
  const ago = (max: number) => fc.nat(max).map((days) => formatDay(today - days));
  const last: fc.Arbitrary<LastCertification> = fc.oneof(
    fc.constant({ kind: 'unknown' as const }),
    fc.constant({ kind: 'never' as const }),
    ago(900).map((on) => ({ kind: 'day' as const, on })),
    ago(900).map((on) => ({ kind: 'month' as const, month: month(on.slice(0, 7)) })),
  );
  const saidAt = instant(`${formatDay(today)}T00:00:00.000Z`);
  const waiting: fc.Arbitrary<CertificationRecord[]> = fc.oneof(
    { weight: 3, arbitrary: fc.constant<CertificationRecord[]>([]) },
    {
      weight: 1,
      arbitrary: ago(40).map((on) => [{ id: 'waiting-1', kind: 'waiting' as const, on, saidAt, by: null }]),
    },
  );
  return fc.record({
    region: fc.constantFrom(...codes),
    scheme: fc.constantFrom(...schemes),
    minor: fc.boolean(),
    benefitSince: fc.constantFrom(null, mumsBenefit.benefitSince, month('2025-03')),
    typedLast: last,
    typedDue: fc.option(
      fc.integer({ min: -60, max: 500 }).map((days) => ({ on: formatDay(today + days), saidAt })),
      { freq: 1 },
    ),
    records: waiting,
    toldOn: ago(90),
    visitOn: fc.option(
      fc.integer({ min: -5, max: 60 }).map((days) => formatDay(today + days)),
      { freq: 1 },
    ),
    money: fc.constantFrom(null, 'paid' as const, 'stopped' as const),
  });
};

const elderOn = (today: number) =>
  fc.record({
    birthYear: fc.option(fc.integer({ min: 1925, max: 1965 })),
    residence: fc.constantFrom(null, 'local' as const, 'elsewhere' as const),
    benefits: fc.array(benefitOn(today), { minLength: 1, maxLength: 2 }),
    stopped: fc.constantFrom(null, null, null, 'not-needed' as const),
  });

/** Somebody who cares for elders of any place, with whatever is known of them on that day. */
export const anyPersonOn = (text: string): fc.Arbitrary<AnyPerson> => {
  const today = parseDay(text) ?? Number.NaN;
  return fc.record({
    elders: fc.array(elderOn(today), { minLength: 1, maxLength: 2 }).map((elders) =>
      elders.map((one, at) => ({
        ...mum,
        ...one,
        id: `elder-${at}`,
        benefits: one.benefits.map((benefit, index) => ({ ...benefit, id: `benefit-${at}-${index}` })),
      })),
    ),
    credits: fc.nat(6),
    hour: fc.integer({ min: 9, max: 20 }),
    enabled: fc.constantFrom(true, true, true, false),
    yearlyLookUp: fc.constantFrom('default' as const, 'off' as const, '12-31' as const, '01-05' as const),
  });
};
