import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';

export type Log = Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>;

/** Where a line may go instead of the standard output. */
export type LogStream = { write(line: string): void };

const secret = [
  'openid',
  'touser',
  'FromUserName',
  'token',
  'access_token',
  'secret',
  'session_key',
  'sessionKey',
  'js_code',
];

/** At the top of a logged object and one level down; nothing deeper is logged here. */
const redacted = secret.flatMap((name) => [name, `*.${name}`]);

type LoggerOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/** Lines hold no openid, no token, no body and no query; a request is its method, route, status and time. */
export const logOptions = (level: string, stream?: LogStream): LoggerOptions => ({
  level,
  redact: { paths: redacted, censor: '[hidden]' },
  serializers: {
    req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.replace(/\?.*$/s, '') }),
    res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
    err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack ?? '' }),
  },
  ...(stream ? { stream } : {}),
});
