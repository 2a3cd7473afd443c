import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { stableToken } from '../../../sandbox/access-token.ts';
import { wechatError } from '../../../sandbox/errors.ts';
import { createMachine } from '../../../sandbox/machine.ts';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import { templateList } from '../../../sandbox/template-list.ts';
import { createEvents, type Sent } from './sent-events.ts';

/**
 * The line to WeChat, in a process of its own: each send is answered after so many milliseconds, and counted by openid and
 * by who sends: each service has an address of its own here, `/p0` and on.
 * Tokens and the list of templates are the sandbox's; a million people's consents would be more than it should hold.
 */
const latencyMs = Number(process.argv[2]);

const machine = createMachine({}, new AbortController().signal);
const sends = new Map<string, number>();
const senders = new Map<string, number>();
let taken = 0n;

const last = new Map<string, Sent[]>();
const remembered = 500;

const events = createEvents();
/** Of each message at once, from when it is asked for: milliseconds of the service's clock ahead of the machine's. */
let aheadMs: number | null = null;

const eventAfterMs = 100;

const tellSoon = async (sent: Sent, ahead: number): Promise<void> => {
  await pause(eventAfterMs);
  events.tell(sent, Math.floor((Date.now() + ahead) / 1000));
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
};

const send = async (request: IncomingMessage, sender: string): Promise<string> => {
  const openid = /"touser":"([^"]+)"/.exec(await textOf(request))?.[1];
  if (openid === undefined) return JSON.stringify(wechatError(40003)); // a probe
  sends.set(openid, (sends.get(openid) ?? 0) + 1);
  senders.set(sender, (senders.get(sender) ?? 0) + 1);
  taken += 1n;
  const msgid = String(1988810812324364290n + taken);
  last.set(sender, [...(last.get(sender) ?? []).slice(1 - remembered), { openid, msgid }]);
  await pause(latencyMs);
  if (aheadMs !== null) void tellSoon({ openid, msgid }, aheadMs);
  return `{"errcode":0,"errmsg":"ok","msgid":${msgid}}`;
};

const counted = () => ({
  taken: Number(taken),
  people: sends.size,
  senders: Object.fromEntries(senders),
  events: events.counted(),
});

/** WeChat's word on what this sender sent last, to a service that lives. */
const tell = async (query: URLSearchParams): Promise<string> => {
  events.pushTo(query.get('to'));
  const createTime = Math.floor(Number(query.get('at')) / 1000);
  for (const sent of last.get(query.get('sender') ?? '') ?? []) events.tell(sent, createTime);
  await events.idle();
  return JSON.stringify({ refused: events.counted().refused });
};

/** Of these people, to how many something was sent. */
const calledOf = async (request: IncomingMessage): Promise<string> => {
  const asked = new Set((await textOf(request)).split(' '));
  return JSON.stringify({ called: [...asked].filter((openid) => sends.has(openid)).length });
};

const tellOfEach = (query: URLSearchParams): string => {
  events.pushTo(query.get('to'));
  aheadMs = Number(query.get('at')) - Date.now();
  return '{}';
};

const answer = async (request: IncomingMessage): Promise<string> => {
  const url = new URL(request.url ?? '/', 'http://line');
  const [, sender = '', path = ''] = /^(\/p\d)?(\/.*)$/.exec(url.pathname) ?? [];
  if (path === '/counted') return JSON.stringify(counted());
  if (path === '/called') return calledOf(request);
  if (path === '/tell') return tell(url.searchParams);
  if (path === '/tell-of-each') return tellOfEach(url.searchParams);
  if (path === '/cgi-bin/message/subscribe/send') return send(request, sender);
  const token = url.searchParams.get('access_token') ?? undefined;
  if (path === '/wxaapi/newtmpl/gettemplate') return JSON.stringify(templateList(machine, token));
  const { appId: appid, secret } = sandboxIdentity;
  return JSON.stringify(stableToken(machine, { grant_type: 'client_credential', appid, secret }));
};

const server = createServer((request, response) => {
  void answer(request).then((text) => response.setHeader('content-type', 'application/json').end(text));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
});
