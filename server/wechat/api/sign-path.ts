import { createHmac } from 'node:crypto';

/**
 * The `signature` of wx.addPhoneCalendar: hmac_sha256(session_key, path), as its page says. That the key is the text of
 * session_key and the result hex is documented for the same signature of a login (its example is in the test); that the
 * calendar wants it the same way is our reading.
 */
export const signPath = (sessionKey: string, path: string): string =>
  createHmac('sha256', sessionKey).update(path).digest('hex');
