import type { FlowId, SourceRefs } from '../flows/types.ts';
import type { RegionCode, Scheme } from '../vocabulary.ts';

export const questions = ['where', 'body', 'phone', 'money', 'scheme'] as const;
export type Question = (typeof questions)[number];

export const wheres = ['beside', 'apart', 'abroad', 'hmt'] as const;
export const bodies = ['ok', 'home', 'cannot'] as const;
export const phones = ['self', 'helper', 'none'] as const;
export const moneys = ['ok', 'unknown', 'stopped'] as const;
export type Where = (typeof wheres)[number];
export type Body = (typeof bodies)[number];
export type Phone = (typeof phones)[number];
export type Money = (typeof moneys)[number];

/** null: not answered yet. */
export type Situation = {
  region: RegionCode | null;
  scheme: Scheme | 'unknown' | null;
  where: Where | null;
  body: Body | null;
  phone: Phone | null;
  money: Money | null;
};

/**
 * Every question that counts is answered; `phone` is null where it is not asked, `region` where nobody said who pays.
 */
export type Answered = {
  region: RegionCode | null;
  scheme: Scheme | 'unknown';
  where: Where;
  body: Body;
  phone: Phone | null;
  money: Money;
};

const onScreen = [
  'help-parent',
  'provincial-app',
  'e-social-card',
  'wechat',
  'alipay',
  'official-website',
  'app-12333',
] as const satisfies readonly FlowId[];
const onTheSpot = ['counter', 'bank', 'community-activity'] as const satisfies readonly FlowId[];

/** The flows that are ways to certify or to make up for it. */
export const wayIds = [
  ...onScreen,
  ...onTheSpot,
  'home-visit',
  'cannot-blink',
  'abroad',
  'hk-macao-taiwan',
  'suspended',
  'late-online',
  'late-offline',
] as const satisfies readonly FlowId[];
export type WayId = (typeof wayIds)[number];

/** The ways for which a phone or a computer is enough. */
export const phoneWays: readonly WayId[] = onScreen;
/** The ways for which somebody has to be there. */
export const visitWays: readonly WayId[] = onTheSpot;

/**
 * What speaks for a way or against it; may hold `{who}`: what this member calls the elder. `src`: the material of the
 * place whose word it is.
 */
export type Reason = { reason: string; src: SourceRefs };

export type Way = { flow: WayId } & Reason;

/** While `next` is not null both lists are empty. */
export type Recommendation = { next: Question | null; ways: readonly Way[]; out: readonly Way[] };
