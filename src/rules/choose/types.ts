import type { FlowId } from '../flows/types.ts';
import type { RegionCode, Scheme } from '../vocabulary.ts';

export const questions = ['where', 'body', 'phone', 'money', 'scheme'] as const;
export type Question = (typeof questions)[number];

/** null: not answered yet. */
export type Situation = {
  region: RegionCode;
  scheme: Scheme | 'unknown' | null;
  where: 'beside' | 'apart' | 'abroad' | 'hmt' | null;
  body: 'ok' | 'home' | 'cannot' | null;
  phone: 'self' | 'helper' | 'none' | null;
  money: 'ok' | 'unknown' | 'stopped' | null;
};

export type Way = { flow: FlowId; reason: string };

/** While `next` is not null both lists are empty. */
export type Recommendation = { next: Question | null; ways: readonly Way[]; out: readonly Way[] };
