import type { Clock } from '../../clock.ts';
import { accessToken } from './access-token.ts';
import { withSecret } from './app-secret.ts';
import { type Called, type Drawn, wechatCall, wechatPicture } from './call.ts';
import type { MayForce } from './forced-renewals.ts';
import type { Wanted } from './parse-answer.ts';
import { sendCodes } from './send-codes.ts';
import { notSent, withTokenOf } from './with-token.ts';

export type SubscribeMessage = {
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string>;
};

export type WechatClient = {
  /** Exchanges a js_code. session_key is in the answer: see exchange-code.ts. */
  codeToSession(code: string): Promise<Called>;
  send(message: SubscribeMessage): Promise<Called>;
  /**
   * Asks of the sending whether it answers, by a message to nobody that says nothing, so that nothing can arrive.
   * WeChat's page gives 40003 for an empty `touser`, which nobody has tried for this project; any other code would show
   * as much.
   */
  probeSending(templateId: string): Promise<Called>;
  /** The account's own templates. */
  templates(): Promise<Called>;
  /** The mini-program code that opens `page` with `scene` in its query; for ever valid, as many as one likes. */
  code(page: string, scene: string): Promise<Drawn>;
  /** What the last call found; `unchecked` before the first. */
  state(): 'ok' | 'down' | 'unchecked';
  /**
   * What the last send found, which a login that works says nothing of. `refused`: for another reason than its
   * person's.
   */
  sends(): 'ok' | 'refused' | 'down' | 'unchecked';
};

const stateOfSend = (called: Called): ReturnType<WechatClient['sends']> => {
  if (called.kind !== 'answer') return 'down';
  const { errcode } = called.answer;
  return errcode === 0 || sendCodes[errcode]?.class === 'refused' ? 'ok' : 'refused';
};

const bodyOf = ({ openid, templateId, page, data }: SubscribeMessage) => ({
  touser: openid,
  template_id: templateId,
  page,
  miniprogram_state: 'formal',
  lang: 'zh_CN',
  data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }])),
});

type Reach = {
  clock: Clock;
  /** May a token be renewed by force? */
  mayForce: MayForce;
  /** How long one call may take before its fate counts as unknown. */
  timeoutMs?: number | undefined;
};

export const wechatClient = (
  base: string,
  account: { appid: string; secrets: readonly string[] },
  { clock, mayForce, timeoutMs = 10_000 }: Reach,
): WechatClient => {
  let state: ReturnType<WechatClient['state']> = 'unchecked';
  const noted = async <T extends Drawn>(asked: Promise<T>): Promise<T> => {
    const called = await asked;
    state = called.kind === 'answer' || called.kind === 'picture' ? 'ok' : 'down';
    return called;
  };
  let sends: ReturnType<WechatClient['sends']> = 'unchecked';
  const asking = (wanted: Wanted) => wechatCall(base, timeoutMs, wanted);
  const login = asking('openid');
  const list = asking('data');
  const sending = asking('errcode');
  const picture = wechatPicture(base, timeoutMs);
  const secretly = withSecret(account.secrets);
  const tokens = accessToken(asking('access_token'), account.appid, secretly, clock, mayForce);
  const withToken = withTokenOf(tokens);

  const post = (token: string, body: object): Promise<Called> =>
    sending('POST', '/cgi-bin/message/subscribe/send', { access_token: token }, body);

  /** A refused token is an answer as well: the next message replaces it. */
  const probe = async (templateId: string): Promise<Called> => {
    const held = await tokens.get();
    return held.ok ? post(held.token, { touser: '', template_id: templateId, data: {} }) : notSent(held.called);
  };

  return {
    state: () => state,
    sends: () => sends,
    codeToSession: (code) =>
      noted(
        secretly((secret) =>
          login('GET', '/sns/jscode2session', {
            appid: account.appid,
            secret,
            js_code: code,
            grant_type: 'authorization_code',
          }),
        ),
      ),
    send: async (message) => {
      const called = await noted(withToken((token) => post(token, bodyOf(message)), notSent));
      sends = stateOfSend(called);
      return called;
    },
    probeSending: (templateId) => noted(probe(templateId)),
    code: (page, scene) =>
      noted(withToken((token) => picture('POST', '/wxa/getwxacodeunlimit', { access_token: token }, { page, scene }))),
    templates: () => noted(withToken((token) => list('GET', '/wxaapi/newtmpl/gettemplate', { access_token: token }))),
  };
};
