export type WechatAnswer = Record<string, unknown> & { errcode: number; errmsg: string };

type SourceContext = { source?: string };

const exact = (_key: string, value: unknown, context?: SourceContext): unknown =>
  typeof value === 'number' &&
  !Number.isSafeInteger(value) &&
  context?.source !== undefined &&
  /^-?\d+$/.test(context.source)
    ? context.source
    : value;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** msgid is an int64, and JSON.parse would round it: whole numbers too big to be exact are kept as text. */
export const parseExact = (text: string): unknown => JSON.parse(text, exact);

/** Most calls leave errcode out when all went well; a send always says it, so that one without is no answer. */
export type ErrcodeLeftOut = 'well' | 'no-answer';

const errcodeOf = (value: Record<string, unknown>, leftOut: ErrcodeLeftOut): number | null => {
  if (!('errcode' in value)) return leftOut === 'well' ? 0 : null;
  return typeof value.errcode === 'number' && Number.isSafeInteger(value.errcode) ? value.errcode : null;
};

/** Reads WeChat's JSON; null when it is none, or when its errcode is not a whole number. */
export const parseAnswer = (text: string, leftOut: ErrcodeLeftOut = 'well'): WechatAnswer | null => {
  try {
    const value = parseExact(text);
    if (!isRecord(value)) return null;
    const errcode = errcodeOf(value, leftOut);
    if (errcode === null) return null;
    return { ...value, errcode, errmsg: typeof value.errmsg === 'string' ? value.errmsg : '' };
  } catch {
    return null;
  }
};
