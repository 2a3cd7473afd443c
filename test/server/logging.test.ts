import { dueMessage, tick } from './support/due-message.ts';
import { runningService } from './support/running-service.ts';

describe('the log', () => {
  it('holds no openid, no token, no code and no secret, whatever happens', async () => {
    const lines: string[] = [];
    const running = await runningService(undefined, { logStream: { write: (line) => void lines.push(line) } });
    const { sandbox, service, http } = running;
    const daughter = await dueMessage(running);
    const openid = sandbox.openid('daughter');
    sandbox.fault({ on: 'send', kind: 'code', code: 87000, message: `cannot send to ${openid}` });
    await tick(running);
    const code = sandbox.login('daughter');
    for (let times = 0; times < 2; times += 1) await http('POST', '/v2/session', { body: { code } });
    await http('GET', `/v2/nothing?openid=${openid}`);
    await http('POST', `/wechat/push?openid=${openid}`, { body: { FromUserName: openid } });
    service.log.info({ openid, nested: { token: daughter.token } }, 'a slip');
    await running.close();

    const log = lines.join('');
    expect(log).toContain('"alarm":"unknown-code"');
    expect(log).toContain('[hidden]');
    for (const secret of [openid, daughter.token, code, sandbox.secret]) expect(log).not.toContain(secret);
  });
});
