import { createHmac } from 'node:crypto';
import { sameText } from '../wechat/events/crypt.ts';

/**
 * What an operator's command shows to the service that it speaks to: made from the AppSecret, which both read from the
 * same settings and nobody else has. It gives nothing away of the secret.
 */
export const operatorKey = (secret: string): string =>
  createHmac('sha256', secret).update('operator').digest('base64url');

export const isOperator = (authorization: string | undefined, secrets: readonly string[]): boolean =>
  authorization !== undefined && secrets.some((secret) => sameText(authorization, `Bearer ${operatorKey(secret)}`));
