import * as v from 'valibot';
import { regionCode, scheme } from '../rules/parts.ts';

/** 周期, 截止那天, 入口名字, 电话, 停发和补发: of what a place's rule says. */
export const matters = ['cycle', 'last-day', 'entry', 'phone', 'stopping'] as const;
export type Matter = (typeof matters)[number];

/** 窗口, 12333, 通知, 官网: where a family was told otherwise. */
export const tellers = ['counter', 'hotline', 'notice', 'site'] as const;
export type Teller = (typeof tellers)[number];

/**
 * 这里不对: what a family was told otherwise than the rule of a place says. Not what they were told: there is no free text.
 */
export const difference = v.strictObject({
  region: regionCode,
  scheme,
  matter: v.picklist(matters),
  toldBy: v.picklist(tellers),
});
export type Difference = v.InferOutput<typeof difference>;
