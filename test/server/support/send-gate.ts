import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenHere } from '../../../preview/listen.ts';

/** Stands between service and sandbox so that a test knows when a message is under way, and holds its answer back. */
export type SendGate = {
  url: string;
  /** The next send is held before or after WeChat took it; settles when it is. It is answered only once let go. */
  holdNext(when: 'before' | 'after'): Promise<void>;
  /** Holds nothing any longer. */
  letGo(): void;
  close(): Promise<void>;
};

const forward = async (target: string, request: IncomingMessage, body: string): Promise<[number, string]> => {
  const { method = 'GET', url = '/' } = request;
  const sent = method === 'GET' ? undefined : body;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(target + url, { method, headers, body: sent });
  return [response.status, await response.text()];
};

export const openGate = async (target: string): Promise<SendGate> => {
  let hold: { when: 'before' | 'after'; held: () => void } | null = null;
  let goOn: (() => void) | null = null;
  const stay = (held: () => void): Promise<void> =>
    new Promise((free) => {
      goOn = free;
      held();
    });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    const isToSomebody = !body.includes('"touser":""'); // else it is a probe
    const isSend = (request.url?.startsWith('/cgi-bin/message/subscribe/send') ?? false) && isToSomebody;
    const holding = isSend ? hold : null;
    if (holding) hold = null;
    if (holding?.when === 'before') await stay(holding.held);
    const [status, answer] = await forward(target, request, body);
    if (holding?.when === 'after') await stay(holding.held);
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
  };
  const server = createServer((request, response) => void handle(request, response));
  const { url, close } = await listenHere(server);
  return {
    url: url.slice(0, -1),
    holdNext: (when) => new Promise((held) => (hold = { when, held })),
    letGo: () => {
      hold = null;
      goOn?.();
    },
    close,
  };
};
