import { looksUpByCall } from '../rules/flows/looks-up-by-call.ts';
import type { RegionCode } from '../rules/vocabulary.ts';

/** What one is about to do, to know the last time: where a place has nothing to look it up in, it is a call. */
export const lookUpWords = (region: RegionCode | undefined): string =>
  looksUpByCall(region) ? '打电话问上次是哪天' : '查上次认证时间';
