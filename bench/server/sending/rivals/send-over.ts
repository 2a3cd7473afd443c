import { wechatCall } from '../../../../server/wechat/api/call.ts';

/** The same call that the service makes, to the same line. */
export const sendOver = (line: string) => {
  const call = wechatCall(line, 10_000, 'errcode');
  return async (openid: string): Promise<void> => {
    const message = { touser: openid, template_id: 't', data: { thing1: { value: '妈妈的认证' } } };
    const called = await call('POST', '/cgi-bin/message/subscribe/send', { access_token: 't' }, message);
    if (called.kind !== 'answer' || called.answer.errcode !== 0) throw new Error('refused');
  };
};
