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

/**
 * What stands in an answer by which all went well: that alone tells it from another's `{}`. Of a send it is the code
 * itself; a picture never comes in JSON.
 */
export type Wanted = 'access_token' | 'openid' | 'data' | 'errcode' | 'a picture';

/** Most calls leave errcode out when all went well. */
const errcodeOf = (value: Record<string, unknown>, wanted: Wanted): number | null => {
  const { errcode = 0 } = value;
  if (typeof errcode !== 'number' || !Number.isSafeInteger(errcode)) return null;
  return errcode !== 0 || wanted in value ? errcode : null;
};

/**
 * Reads WeChat's JSON; null when it is none, when its errcode is not a whole number, or 0 without what was asked for.
 */
export const parseAnswer = (text: string, wanted: Wanted): WechatAnswer | null => {
  try {
    const value = parseExact(text);
    if (!isRecord(value)) return null;
    const errcode = errcodeOf(value, wanted);
    if (errcode === null) return null;
    return { ...value, errcode, errmsg: typeof value.errmsg === 'string' ? value.errmsg : '' };
  } catch {
    return null;
  }
};
