import * as v from 'valibot';
import type { CertificationRecord, LastCertification } from '../../rules/benefit/certification.ts';
import { instantOf } from '../../rules/china-time.ts';
import { isCivilDate } from '../../rules/civil-date.ts';
import { ageBand, civilDate, civilMonth, clientId, regionCode, residence, scheme } from '../../rules/parts.ts';
import type { CivilDate, RegionCode } from '../../rules/vocabulary.ts';
import { type Benefit, type Elder, untoldBenefit, untoldElder } from '../elder.ts';

/** The dates of a benefit as 0.1.0 kept them: derived ones, with no record of how they came. */
const dates = {
  lastCertifiedOn: v.nullable(v.union([civilDate, civilMonth, v.literal('never')])),
  officialDueOn: v.nullable(civilDate),
  state: v.picklist(['open', 'waiting']),
  waitingSince: v.nullable(civilDate),
};

const sentBenefit = { ...dates, id: clientId, scheme, minor: v.boolean(), benefitSince: v.nullable(civilMonth) };

const benefit = v.object({
  ...sentBenefit,
  /** Kept on the phone only: as it was before 办好了 was said. */
  before: v.optional(v.nullable(v.object(dates)), null),
});

/** Its words for an elder: another it cannot read. */
export const relations010 = [
  'dad',
  'mum',
  'grandpa',
  'grandma',
  'grandpa-maternal',
  'grandma-maternal',
  'father-in-law-wife',
  'mother-in-law-wife',
  'father-in-law-husband',
  'mother-in-law-husband',
  'spouse',
  'self',
  'other',
] as const;

const own = {
  id: clientId,
  relation: v.picklist(relations010),
  region: regionCode,
  residence,
  ageBand,
  stopped: v.nullable(v.picklist(['deceased', 'not-needed'])),
};

/** An elder as 0.1.0 kept it on the phone. */
export const elder010 = v.object({ ...own, benefits: v.pipe(v.array(benefit), v.maxLength(5)) });

type Elder010 = v.InferOutput<typeof elder010>;
/** What can be read of one. Without its place nothing can be said of what is drawn there. */
export type Legible010 = Omit<Elder010, 'region'> & { region: RegionCode | null };

const benefitAsSent = v.pipe(
  v.strictObject(sentBenefit),
  v.check(({ state, waitingSince }) => (state === 'waiting') === (waitingSince !== null), 'waitingSince while waiting'),
);

/** An elder as a phone of 0.1.0 sends it, and as the database of that time kept it. */
export const sentElder010 = v.strictObject({
  ...own,
  benefits: v.pipe(
    v.array(benefitAsSent),
    v.maxLength(5),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids that differ'),
  ),
});

export type SentElder010 = v.InferOutput<typeof sentElder010>;
type Benefit010 = Elder010['benefits'][number];

/** When it was said is not known: before anything that is said from now on. */
const longAgo = instantOf(0);

export const lastFrom010 = (text: Benefit010['lastCertifiedOn']): LastCertification => {
  if (text === null) return { kind: 'unknown' };
  if (text === 'never') return { kind: 'never' };
  return isCivilDate(text) ? { kind: 'day', on: text } : { kind: 'month', month: text };
};

/** The ids follow from the benefit's, so that phone and service make the same record of the same word. */
const recordsOf = (old: Benefit010): CertificationRecord[] => {
  const said = { saidAt: longAgo, by: null };
  if (old.state === 'waiting' && old.waitingSince !== null)
    return [{ ...said, id: `${old.id.slice(0, 50)}-waiting`, kind: 'waiting', on: old.waitingSince }];
  if (old.before === null || !isCivilDate(old.lastCertifiedOn)) return [];
  const nextDueOn = old.officialDueOn;
  return [{ ...said, id: `${old.id.slice(0, 50)}-seen`, kind: 'seen', on: old.lastCertifiedOn, nextDueOn }];
};

const benefitFrom = (old: Benefit010, region: RegionCode, toldOn: CivilDate): Benefit => {
  const typed = old.before ?? old;
  const { officialDueOn } = typed;
  return {
    ...untoldBenefit,
    id: old.id,
    region,
    scheme: old.scheme,
    minor: old.minor,
    benefitSince: old.benefitSince,
    typedLast: lastFrom010(typed.lastCertifiedOn),
    typedDue: officialDueOn === null ? null : { on: officialDueOn, saidAt: longAgo },
    records: recordsOf(old),
    toldOn,
  };
};

/**
 * The same elder as it is kept now. `under80` and `local` were silent defaults: they mean that nobody asked.
 * @param today the civil date in China, for what was told on a day that nobody kept.
 */
export const carryOver = ({ region, ...old }: Legible010 | SentElder010, today: CivilDate): Elder => ({
  ...untoldElder,
  id: old.id,
  relation: old.relation,
  ageBand: old.ageBand === 'under80' ? null : old.ageBand,
  residence: old.residence === 'local' ? null : old.residence,
  benefits: region === null ? [] : old.benefits.map((one) => benefitFrom({ before: null, ...one }, region, today)),
  stopped: old.stopped,
});
