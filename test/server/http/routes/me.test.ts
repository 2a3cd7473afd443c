import { type FamilyMember, logIn } from '../../support/family-member.ts';
import { mum } from '../../support/mum.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';
import { pushSealed } from '../../support/signed-push.ts';

describe('what a person may set, see and erase', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
  });
  afterEach(() => running.close());

  it('moves every message to the hour the family likes', async () => {
    await daughter.save(mum);
    await daughter.ask('PUT', '/v2/preferences', { hour: 20, yearlyLookUp: 'default', enabled: true });
    expect((await daughter.me()).plan.unfunded[0]).toMatchObject({ on: '2026-11-30', at: '2026-11-30T12:00:00.000Z' });
  });

  it.each([
    [{ hour: 8, yearlyLookUp: 'default', enabled: true }, 'hour'],
    [{ hour: 9.5, yearlyLookUp: 'default', enabled: true }, 'hour'],
    [{ hour: 9, yearlyLookUp: '02-29', enabled: true }, 'yearlyLookUp'],
    [{ hour: 9, yearlyLookUp: '2-9', enabled: true }, 'yearlyLookUp'],
    [{ hour: 9, yearlyLookUp: 'default' }, 'enabled'],
  ])('refuses the preferences %j because of %s', async (body, field) => {
    expect(await daughter.ask('PUT', '/v2/preferences', body)).toMatchObject({
      status: 400,
      body: { error: { code: 'malformed-body', field } },
    });
  });

  it('counts a tap that is reported late at the time it was', async () => {
    const tap = { templateId: template.id, acceptId: 'tap-00000001', acceptedAt: '2026-11-24T01:00:00Z' };
    expect((await daughter.ask('POST', '/v2/credits', tap)).body).toMatchObject({ credits: 1 });
    expect((await daughter.ask('POST', '/v2/credits', tap)).body).toMatchObject({ credits: 1 });
  });

  describe('a phone whose clock is half an hour behind', () => {
    const pushed = (Event: string, answer: string, time: string) =>
      pushSealed(running.http, {
        FromUserName: running.sandbox.openid('daughter'),
        CreateTime: Date.parse(time) / 1000,
        MsgType: 'event',
        Event,
        List: { TemplateId: template.id, SubscribeStatusString: answer },
      });
    const tap = (acceptId: string, acceptedAt: string) => ({ templateId: template.id, acceptId, acceptedAt });

    it('is credited for a 允许 after a 拒收, and not for one before it, however often and late it tells of them', async () => {
      running.clock.to('2026-11-24T05:00:00Z');
      await pushed('subscribe_msg_change_event', 'reject', '2026-11-24T04:50:00Z');
      const before = { ...tap('tap-before', '2026-11-24T04:19:00Z'), sentAt: '2026-11-24T04:30:00Z' };
      expect((await daughter.ask('POST', '/v2/credits', before)).body).toMatchObject({ credits: 0 });
      const after = { ...tap('tap-after-it', '2026-11-24T04:25:00Z'), sentAt: '2026-11-24T04:30:00Z' };
      expect((await daughter.ask('POST', '/v2/credits', after)).body).toMatchObject({ credits: 1 });
      running.clock.to('2026-11-24T06:00:00Z');
      for (const late of [before, after])
        expect((await daughter.ask('POST', '/v2/credits', late)).body).toMatchObject({ credits: 1 });
    });

    it('tells of the same 允许 as WeChat does: two words, one credit', async () => {
      running.clock.to('2026-11-24T05:00:00Z');
      await pushed('subscribe_msg_popup_event', 'accept', '2026-11-24T04:55:00Z');
      const told = { ...tap('tap-00000001', '2026-11-24T04:25:00Z'), sentAt: '2026-11-24T04:30:00Z' };
      expect((await daughter.ask('POST', '/v2/credits', told)).body).toMatchObject({ credits: 1 });
    });
  });

  it.each([
    [{ templateId: 'another', acceptId: 'tap-00000001' }, 'unknown-template', 'templateId'],
    [{ templateId: template.id, acceptId: 'x' }, 'malformed-body', 'acceptId'],
    [{ templateId: template.id }, 'malformed-body', 'acceptId'],
  ])('refuses the credit %j as %s', async (body, code, field) => {
    expect(await daughter.ask('POST', '/v2/credits', body)).toMatchObject({
      status: 400,
      body: { error: { code, field } },
    });
  });

  it('erases all of a person: a later login finds nothing, the old token opens nothing', async () => {
    await daughter.save(mum);
    await daughter.accept('tap-00000001');
    await running.sandbox.idle();
    expect(await daughter.ask('DELETE', '/v2/me')).toEqual({ status: 204, text: '', body: null });
    expect(await daughter.ask('GET', '/v2/me')).toMatchObject({ status: 401 });
    const again = await (await logIn(running, 'daughter')).me();
    expect(again).toMatchObject({ elders: [], credits: 0, messages: [], plan: { funded: [], unfunded: [] } });
  });

  it('erasing one person leaves the others as they are', async () => {
    await daughter.save(mum);
    const son = await logIn(running, 'son');
    await son.save(mum);
    await daughter.ask('DELETE', '/v2/me');
    expect((await son.me()).elders).toEqual([mum]);
  });

  it('shows what a message will look like, in WeChat’s own title and labels', async () => {
    await running.sender.tick();
    expect((await running.http('GET', '/v2/templates')).body).toEqual({
      templates: [
        {
          purpose: 'reminder',
          id: template.id,
          title: '待办事项提醒',
          fields: [
            { label: '事项', sample: '妈妈的养老认证' },
            { label: '最晚日期', sample: '2026年12月8日' },
            { label: '说明', sample: '最好 12月1日前办，先查一查' },
          ],
        },
      ],
    });
  });

  it('answers an unknown address with its named error', async () => {
    expect(await running.http('GET', '/v3/me')).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
  });
});

describe('too many requests', () => {
  it('are refused by name and by address, and the health check is not among them', async () => {
    const running = await runningService(undefined, { limits: { perMinute: 5, sessionsPerMinute: 2 } });
    const login = () => running.http('POST', '/v2/session', { body: { code: 'x' } });
    const answers = [await login(), await login(), await login()];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect(answers[2]?.body).toMatchObject({ error: { code: 'too-many-requests', sentence: expect.any(String) } });
    expect((await running.http('GET', '/health')).status).toBe(200);
    await running.close();
  });
});
