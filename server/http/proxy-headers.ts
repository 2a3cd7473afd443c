import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Alarm } from '../alarms/alarms.ts';
import type { OpenidTeller } from './cloud-headers.ts';

/** Every call of a mini-program names this page: it came from a phone, so through the proxy. */
const isOfPhone = (referer: string | undefined): boolean => referer?.startsWith('https://servicewechat.com/') ?? false;

/**
 * Whether `X-Forwarded-For` came, and from an address that TRUST_PROXY names: of any other its own address alone
 * counts.
 */
export const forwardedOf = ({ headers, ips = [] }: FastifyRequest): 'none' | 'believed' | 'not-believed' => {
  if (headers['x-forwarded-for'] === undefined) return 'none';
  return ips.length > 1 ? 'believed' : 'not-believed';
};

/**
 * Requests are limited by address. Where the proxy does not say whose a request is, all families share one limit; where
 * somebody says it whom nobody trusts, it is not believed. Neither can be mended from here, so it is told, once each.
 */
export const watchProxyHeaders = (app: FastifyInstance, alarm: Alarm, openidOf: OpenidTeller): void => {
  const told = new Set<string>();
  const once = (why: string): void => {
    if (told.has(why)) return;
    told.add(why);
    alarm('proxy-headers', { why });
  };
  app.addHook('onRequest', async (request) => {
    const { socket, headers } = request;
    // Whom the cloud names is limited by person.
    if (socket.remoteAddress === undefined || openidOf(headers) !== null) return;
    const forwarded = forwardedOf(request);
    if (forwarded === 'none' && isOfPhone(headers.referer))
      once('the proxy sets no X-Forwarded-For: all families share one limit');
    if (forwarded === 'not-believed')
      once('X-Forwarded-For from an address that TRUST_PROXY does not name is not believed');
  });
};

const ownAddresses = new Set(['127.0.0.1', '::1', 'localhost']);

/** What is likely wrong with the settings before the first request comes; null: nothing that can be seen from here. */
export const proxyWarning = ({ host, trustProxy }: { host: string; trustProxy: string }): string | null =>
  ownAddresses.has(host) || trustProxy !== 'loopback'
    ? null
    : 'HOST lets other machines in, and TRUST_PROXY names none: behind a proxy elsewhere all families share one limit';
