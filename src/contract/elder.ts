import * as v from 'valibot';
import { certificationRecord, lastCertification, typedDue } from '../rules/benefit/certification.ts';
import {
  ageBand,
  civilDate,
  civilMonth,
  clientId,
  moneyState,
  regionCode,
  relation,
  residence,
  scheme,
  stop,
} from '../rules/parts.ts';
import { withBlanks } from './blanks.ts';
import { recordAsAnswered } from './certification.ts';
import { loose } from './lenient.ts';
import { benefitsEach } from './limits.ts';

const differ = (all: readonly { id: string }[]): boolean => new Set(all.map(({ id }) => id)).size === all.length;
const idsDiffer = <T extends { id: string }>() => v.check((all: T[]) => differ(all), 'ids that differ');

const earliestBirthYear = 1880;
const latestBirthYear = 2100;

/** More than a lifetime's. */
export const recordsEach = 100;

/**
 * One scheme that an elder draws in one place. `money`: whether it is being paid, as the family last said; null: never
 * asked. `toldOn`: the day on which the family last told something of it. `visitOn`: an appointment.
 */
export const benefit = v.strictObject({
  id: clientId,
  region: regionCode,
  scheme,
  minor: v.boolean(),
  benefitSince: v.nullable(civilMonth),
  typedLast: lastCertification,
  typedDue,
  records: v.pipe(v.array(certificationRecord), v.maxLength(recordsEach), idsDiffer()),
  toldOn: civilDate,
  visitOn: v.nullable(civilDate),
  money: v.nullable(moneyState),
});

/** Of a benefit, what nobody told yet. */
export const untoldBenefit: Omit<Benefit, 'id' | 'region' | 'scheme' | 'toldOn'> = {
  minor: false,
  benefitSince: null,
  typedLast: { kind: 'unknown' },
  typedDue: null,
  records: [],
  visitOn: null,
  money: null,
};

/** What each is kept for, in the words of docs/privacy.zh-CN.md. No phone carries them. */
export const whyOfBenefit: Record<keyof Benefit, string> = {
  id: '随机编号',
  region: '发钱的地方',
  scheme: '领的是哪一种',
  minor: '领遗属待遇的是不是未成年',
  benefitSince: '哪个月开始领，只在当地第一次办法不同时才问',
  typedLast: '您填的上次哪天办的',
  typedDue: '您在官方页面看到的下次哪天',
  records: '办好了、在等结果、点错了的记录，只加不改',
  toldOn: '哪天说的',
  visitOn: '预约的那天',
  money: '钱还在发，还是停了',
};

/**
 * Strict: a field that is not in the contract — a name, a note — is refused, never kept. `birthYear` and `residence`
 * are asked only where a rule of the place depends on them. `ageBand` is what 0.1.0 asked for; it counts until a year
 * is told.
 */
export const elder = v.strictObject({
  id: clientId,
  relation,
  birthYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(earliestBirthYear), v.maxValue(latestBirthYear))),
  ageBand: v.nullable(ageBand),
  residence: v.nullable(residence),
  benefits: v.pipe(v.array(benefit), v.maxLength(benefitsEach), idsDiffer()),
  stopped: v.nullable(stop),
});

/** Of an elder, what nobody told yet. */
export const untoldElder: Omit<Elder, 'id' | 'relation' | 'benefits'> = {
  birthYear: null,
  ageBand: null,
  residence: null,
  stopped: null,
};

/** As `whyOfBenefit`. */
export const whyOfElder: Record<keyof Elder, string> = {
  id: '随机编号',
  relation: '您叫长辈什么；家里各叫各的，存在 relations',
  birthYear: '哪年生的，只在当地按年纪算时才问',
  ageBand: '0.1.0 版问的年纪段，说了哪年生就不用了',
  residence: '住在本地、外地还是境外，只在当地按这个算时才问',
  benefits: '领哪几种待遇',
  stopped: '不再提醒，或已去世',
};

/**
 * The same as read from a newer phone or service, or of a document kept long ago: a field that is not known is left,
 * one that is younger than the document has its default. An elder of whom one benefit cannot be read is not read by
 * halves.
 */
export const elderAsRead = v.object({ ...elder.entries, benefits: v.array(loose(benefit)) });

const benefitAsRead: v.GenericSchema<unknown, v.InferOutput<typeof benefit>> = loose(benefit);
const benefitAsAnswered = withBlanks(
  benefit,
  v.pipe(
    v.looseObject({ records: v.array(recordAsAnswered) }),
    v.transform((said): unknown => said),
    benefitAsRead,
  ),
);

/** The same of an answer of the service, where blanks are left out. */
export const elderAsAnswered = withBlanks(elder, v.object({ ...elder.entries, benefits: v.array(benefitAsAnswered) }));

export type Benefit = v.InferOutput<typeof benefit>;
export type Elder = v.InferOutput<typeof elder>;
