import { dayMs } from '../../src/rules/china-time.ts';

/** What of the operator's settings a plan goes by. */
export type PlanSetting = {
  /** Whose accepted subscriptions back the messages. */
  templateId: string;
  /** A message whose moment passed while nothing could be sent (service or WeChat down) is still of use this long. */
  lateLimitMs: number;
};

export const defaultLateLimitMs = 3 * dayMs;
