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

/** Reads WeChat's JSON; null when it is none. Where WeChat leaves errcode out, all went well. */
export const parseAnswer = (text: string): WechatAnswer | null => {
  try {
    const value = parseExact(text);
    if (!isRecord(value)) return null;
    const errcode = typeof value.errcode === 'number' ? value.errcode : 0;
    return { ...value, errcode, errmsg: typeof value.errmsg === 'string' ? value.errmsg : '' };
  } catch {
    return null;
  }
};
