import { createHmac } from 'node:crypto';
import type { Machine } from './machine.ts';
import { openidOf } from './people.ts';

/**
 * What WeChat does when wx.addPhoneCalendar comes with a `path`: hmac_sha256 of it under the person's newest session_key,
 * in hex. Written anew here, so that a slip of the service is not repeated.
 */
export function signatureHolds(machine: Machine, person: string, path: string, signature: string): boolean {
  const key = machine.world.sessionKeys[openidOf(person)];
  return key !== undefined && createHmac('sha256', key).update(path, 'utf8').digest('hex') === signature;
}
