import { request as askPlainly, type ClientRequest, type IncomingMessage, Agent as PlainAgent } from 'node:http';
import { request as askSecurely, Agent as SecureAgent } from 'node:https';
import type { Socket } from 'node:net';

export type Answer = { status: number; type: string; bytes: Buffer };

/** `written`: was there a connection to write the request to? Without one WeChat surely did nothing. */
type NoAnswer = { why: string; written: boolean };

type Asked = { ok: true; answer: Answer } | ({ ok: false } & NoAnswer);

/** Nobody says how long WeChat keeps a line that nothing goes over; it must not close it just as we write. */
const idleMs = 4_000;

/** Far more than WeChat ever says; what goes on for longer is somebody else's, and may have no end. */
export const mostBytes = 1_000_000;

const nameOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);

/** Settles when requests can be written to it. */
const whenOpen = (request: ClientRequest, event: 'connect' | 'secureConnect', opened: () => void): void => {
  request.once('socket', (socket: Socket) => {
    if (request.reusedSocket) opened();
    else socket.once(event, opened);
  });
};

const read = (response: IncomingMessage, done: (answer: Answer) => void): void => {
  const parts: Buffer[] = [];
  let bytes = 0;
  response.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostBytes) response.destroy(new DOMException('too large', 'TooLargeError'));
    else parts.push(part);
  });
  response.once('end', () => {
    const { statusCode: status = 0, headers } = response;
    done({ status, type: headers['content-type'] ?? '', bytes: Buffer.concat(parts) });
  });
};

/**
 * One exchange over HTTP on lines that are kept: the platform's own `fetch` takes thrice the processor time of a send.
 * Nothing is followed and nothing asked twice. `body`: JSON.
 */
export const exchanger = (base: string, timeoutMs: number) => {
  const { hostname, port, pathname, protocol } = new URL(base);
  const host = hostname.replace(/^\[|\]$/g, ''); // of an IPv6 address
  const under = pathname.replace(/\/$/, '');
  const isSecure = protocol === 'https:';
  const kept = { keepAlive: true, timeout: idleMs };
  const agent = isSecure ? new SecureAgent(kept) : new PlainAgent(kept);
  const ask = isSecure ? askSecurely : askPlainly;
  return (method: 'GET' | 'POST', path: string, body?: string): Promise<Asked> =>
    new Promise((done) => {
      let written = false;
      const headers =
        body === undefined
          ? {}
          : { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
      const request = ask({ host, port, path: `${under}${path}`, method, headers, agent });
      const failed = (error: Error): void => done({ ok: false, why: nameOf(error), written });
      const late = setTimeout(() => request.destroy(new DOMException('too late', 'TimeoutError')), timeoutMs);
      whenOpen(request, isSecure ? 'secureConnect' : 'connect', () => {
        written = true;
      });
      request.on('error', failed);
      request.once('close', () => clearTimeout(late));
      request.once('response', (response: IncomingMessage) => {
        response.on('error', failed);
        read(response, (answer) => done({ ok: true, answer }));
      });
      request.end(body);
    });
};
