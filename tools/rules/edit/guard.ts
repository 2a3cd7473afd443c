import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Only this machine, by one of its own names: another site's name may have been pointed here. */
export const isOurHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

/** A form counts from our own page alone: a browser says where a form comes from, and we know where it was shown. */
export const isOurForm = ({ host, origin }: IncomingHttpHeaders, port: number): boolean =>
  isOurHost(host, port) && origin === `http://${host}`;

/** The token of this run stands in each form of ours, where no other site can read it. */
export const isToken = (given: unknown, token: string): boolean => {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};
