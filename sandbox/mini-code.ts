import encodeQR from 'qr';
import { tokenFault } from './access-token.ts';
import { readBody } from './check-send.ts';
import { type ErrorAnswer, wechatError } from './errors.ts';
import type { Machine } from './machine.ts';

type MiniCode = { gif: Uint8Array } | { error: ErrorAnswer };

const allowed = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;

/** POST /wxa/getwxacodeunlimit. WeChat draws its round code; here it is a QR code of the page and its scene. */
export function miniCode(machine: Machine, token: string | undefined, raw: string): MiniCode {
  const refused = tokenFault(machine, token);
  if (refused) return { error: refused };
  const read = readBody(raw);
  if ('error' in read) return read;
  const { scene, page = '', width = 430 } = read.body;
  if (typeof scene !== 'string' || !allowed.test(scene)) return { error: wechatError(40169) };
  if (typeof page !== 'string' || /^\/|\?/.test(page)) return { error: wechatError(41030) };
  if (machine.options.pages && !machine.options.pages.includes(page)) return { error: wechatError(41030) };
  if (typeof width !== 'number' || width < 280 || width > 1280) return { error: wechatError(47001) };
  return {
    gif: encodeQR(`${page}?scene=${scene}`, 'gif', { ecc: 'medium', scale: Math.round(width / 41), border: 2 }),
  };
}
