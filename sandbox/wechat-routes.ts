import type { FastifyInstance } from 'fastify';
import { stableToken } from './access-token.ts';
import { answerCall } from './apply-fault.ts';
import { readBody } from './check-send.ts';
import { codeToSession } from './login-code.ts';
import type { Machine } from './machine.ts';
import { miniCode } from './mini-code.ts';
import { sendAnswerText, sendMessage } from './send-message.ts';
import { templateList } from './template-list.ts';

type WithToken = { Querystring: { access_token?: string } };
type Query = { Querystring: Record<string, string> };

const namesSomebody = (text: string | undefined): boolean => {
  const read = readBody(text ?? '');
  return 'body' in read && String(read.body.touser ?? '') !== '';
};

/** WeChat's own addresses, open to the service under test. */
export function addWechatRoutes(app: FastifyInstance, machine: Machine): void {
  app.post<{ Body: string | undefined }>('/cgi-bin/stable_token', (request, reply) =>
    answerCall(machine, 'token', reply, async () => {
      const read = readBody(request.body ?? '');
      const answer = 'error' in read ? read.error : stableToken(machine, read.body);
      machine.save();
      return JSON.stringify(answer);
    }),
  );
  app.get<Query>('/sns/jscode2session', (request, reply) =>
    answerCall(machine, 'login', reply, async () => JSON.stringify(codeToSession(machine, request.query))),
  );
  app.post<WithToken & { Body: string | undefined }>('/cgi-bin/message/subscribe/send', (request, reply) =>
    answerCall(machine, namesSomebody(request.body) ? 'message' : 'send', reply, async () =>
      sendAnswerText(await sendMessage(machine, request.query.access_token, request.body ?? '')),
    ),
  );
  app.get<WithToken>('/wxaapi/newtmpl/gettemplate', (request, reply) =>
    answerCall(machine, 'templates', reply, async () =>
      JSON.stringify(templateList(machine, request.query.access_token)),
    ),
  );
  app.post<WithToken & { Body: string | undefined }>('/wxa/getwxacodeunlimit', (request, reply) =>
    answerCall(machine, 'code', reply, async () => {
      const code = miniCode(machine, request.query.access_token, request.body ?? '');
      return 'error' in code ? JSON.stringify(code.error) : code.gif;
    }),
  );
}
