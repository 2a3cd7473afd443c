import { createServer, type Server } from 'node:http';
import { wechatCall } from '../../../../server/wechat/api/call.ts';
import type { Wanted } from '../../../../server/wechat/api/parse-answer.ts';

describe('what is made of WeChat’s answer', () => {
  let server: Server;
  let answer: { status: number; text: string };
  let base: string;
  beforeEach(async () => {
    server = createServer((_request, response) => response.writeHead(answer.status).end(answer.text));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterEach(() => new Promise((closed) => server.close(closed)));

  const kindOf = async (status: number, text: string, wanted: Wanted) => {
    answer = { status, text };
    return (await wechatCall(base, 2000, wanted)('POST', '/send', {}, {})).kind;
  };

  it.each<[string, number, string, string]>([
    ['errcode 0', 200, '{"errcode":0,"msgid":1}', 'answer'],
    ['another number', 200, '{"errcode":45009}', 'answer'],
    ['nothing in it', 200, '{}', 'unanswered'],
    ['a code as text', 200, '{"errcode":"45009"}', 'unanswered'],
    ['0 as text', 200, '{"errcode":"0"}', 'unanswered'],
    ['no code but null', 200, '{"errcode":null}', 'unanswered'],
    ['half a number', 200, '{"errcode":0.5}', 'unanswered'],
    ['a list', 200, '[0]', 'unanswered'],
    ['a page of a gateway', 200, '<html>', 'unanswered'],
    ['nothing', 200, '', 'unanswered'],
    ['500: it may have gone out', 500, '', 'unanswered'],
    ['502: it may have gone out', 502, '', 'unanswered'],
    ['503: it may have gone out', 503, '', 'unanswered'],
    ['504: it may have gone out', 504, '', 'unanswered'],
    ['302: nobody goes where it leads', 302, '{"errcode":0}', 'unanswered'],
    ['429: it was turned away', 429, '', 'not-reached'],
  ])('to a send, %s', async (_what, status, text, kind) => {
    expect(await kindOf(status, text, 'errcode')).toBe(kind);
  });

  it('other calls leave errcode out when all went well, but text is no code there either', async () => {
    expect(await kindOf(200, '{"access_token":"t"}', 'access_token')).toBe('answer');
    expect(await kindOf(200, '{"errcode":"40001"}', 'access_token')).toBe('unanswered');
  });

  it.each<Wanted>(['access_token', 'openid', 'data', 'a picture'])(
    'what holds no %s and no refusal is not WeChat’s answer to who asked for it',
    async (wanted) => {
      for (const text of ['{}', '{"code":0,"message":"ok"}', '{"errcode":0}', '{"errcode":0,"errmsg":"ok"}'])
        expect(await kindOf(200, text, wanted)).toBe('unanswered');
      expect(await kindOf(200, '{"errcode":40001}', wanted)).toBe('answer');
    },
  );

  it('nobody listens: the request was not written', async () => {
    await new Promise((closed) => server.close(closed));
    const nobody = await wechatCall(base, 2000, 'errcode')('POST', '/send', {}, {});
    expect(nobody).toMatchObject({ kind: 'not-reached' });
  });
});
