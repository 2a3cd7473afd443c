import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { stableToken } from '../../../sandbox/access-token.ts';
import { createMachine } from '../../../sandbox/machine.ts';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import { templateList } from '../../../sandbox/template-list.ts';

/**
 * The line to WeChat, in a process of its own: each send is answered after so many milliseconds, and counted by openid.
 * Tokens and the list of templates are the sandbox's; a million people's consents would be more than it should hold.
 */
const latencyMs = Number(process.argv[2]);

const machine = createMachine({}, new AbortController().signal);
const sends = new Map<string, number>();
let taken = 0n;

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
};

const send = async (request: IncomingMessage): Promise<string> => {
  const openid = /"touser":"([^"]+)"/.exec(await textOf(request))?.[1] ?? 'nobody';
  sends.set(openid, (sends.get(openid) ?? 0) + 1);
  taken += 1n;
  await pause(latencyMs);
  return `{"errcode":0,"errmsg":"ok","msgid":${1988810812324364290n + taken}}`;
};

const counted = () => ({ taken: Number(taken), people: sends.size });

const answer = async (request: IncomingMessage): Promise<string> => {
  const url = new URL(request.url ?? '/', 'http://line');
  if (url.pathname === '/counted') return JSON.stringify(counted());
  if (url.pathname === '/cgi-bin/message/subscribe/send') return send(request);
  const token = url.searchParams.get('access_token') ?? undefined;
  if (url.pathname === '/wxaapi/newtmpl/gettemplate') return JSON.stringify(templateList(machine, token));
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
