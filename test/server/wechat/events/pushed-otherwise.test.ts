import { encryptMessage, signatureOf } from '../../../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../../../sandbox/options.ts';
import { logIn } from '../../support/family-member.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

const { appId, aesKey, pushToken } = sandboxIdentity;
const newKey = 'Z'.repeat(43);
const time = Math.floor(Date.parse('2026-11-24T01:00:00Z') / 1000);
const item = `<List><TemplateId><![CDATA[${template.id}]]></TemplateId>
<SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString><PopupScene>0</PopupScene></List>`;

/** As WeChat's documents show it. */
const xmlOf = (openid: string, list = item): string => `<xml>
<ToUserName><![CDATA[gh_x]]></ToUserName>
<FromUserName><![CDATA[${openid}]]></FromUserName>
<CreateTime>${time}</CreateTime>
<MsgType><![CDATA[event]]></MsgType>
<Event><![CDATA[subscribe_msg_popup_event]]></Event>
<SubscribeMsgPopupEvent>${list}</SubscribeMsgPopupEvent>
</xml>`;

const wrapped = (encrypted: string, plain = ''): string =>
  `<xml><ToUserName><![CDATA[gh_x]]></ToUserName>${plain}<Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;

describe('a push of a console that is set otherwise', () => {
  let running: Running;
  let openid: string;
  beforeEach(async () => {
    running = await runningService(undefined, {
      settings: { pushTokens: ['newertoken', pushToken], pushAesKeys: [newKey, aesKey] },
    });
    openid = running.sandbox.openid('daughter');
  });
  afterEach(() => running.close());

  const post = (plain: string, outer: (encrypted: string) => string, type: string, token = pushToken, key = aesKey) => {
    const [timestamp, nonce] = ['1795485600', '42'];
    const encrypted = encryptMessage(plain, key, appId);
    const signature = signatureOf(token, timestamp, nonce, encrypted);
    const query = new URLSearchParams({ timestamp, nonce, msg_signature: signature, encrypt_type: 'aes' });
    return running.http('POST', `/wechat/push?${query}`, { raw: outer(encrypted), headers: { 'content-type': type } });
  };
  const credits = async () => (await (await logIn(running, 'daughter')).me()).credits;
  const json = () =>
    JSON.stringify({
      FromUserName: openid,
      CreateTime: time,
      MsgType: 'event',
      Event: 'subscribe_msg_popup_event',
      List: { TemplateId: template.id, SubscribeStatusString: 'accept', PopupScene: '0' },
    });
  const jsonBody = (encrypted: string) => JSON.stringify({ ToUserName: 'gh_x', Encrypt: encrypted });

  it.each([['text/xml'], ['application/xml; charset=utf-8'], ['text/plain']])(
    'in XML, called %s, counts like one in JSON',
    async (type) => {
      expect(await post(xmlOf(openid), wrapped, type)).toMatchObject({ status: 200, text: 'success' });
      expect(await credits()).toBe(1);
    },
  );

  it('with several items in XML gives each', async () => {
    const other = item.replace(template.id, 'another-template');
    expect(await post(xmlOf(openid, item + other), wrapped, 'text/xml')).toMatchObject({ status: 200 });
    expect(running.service.metrics.read('events', 'popup')).toBe(2);
  });

  it('in 兼容模式 says the same beside what is encrypted: only that is believed', async () => {
    const plain = '<FromUserName>somebody-else</FromUserName><Event>subscribe_msg_popup_event</Event>';
    expect(await post(xmlOf(openid), (encrypted) => wrapped(encrypted, plain), 'text/xml')).toMatchObject({
      status: 200,
    });
    const both = (encrypted: string) => JSON.stringify({ FromUserName: 'somebody-else', Encrypt: encrypted });
    expect(await post(json(), both, 'application/json')).toMatchObject({ status: 200 });
    expect(await credits()).toBe(1); // the same event twice
  });

  it.each([
    ['the newer token and the older key', 'newertoken', aesKey],
    ['the older token and the newer key', pushToken, newKey],
  ])('while secrets are exchanged is read with %s', async (_what, token, key) => {
    expect(await post(json(), jsonBody, 'application/json', token, key)).toMatchObject({ status: 200 });
    expect(await credits()).toBe(1);
  });

  it.each([
    ['XML that is none', '<xml><Encrypt>'],
    [
      'XML with an entity from elsewhere',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><Encrypt>&e;</Encrypt></xml>',
    ],
    ['XML ten thousand deep', '<a>'.repeat(10_000) + '</a>'.repeat(10_000)],
    ['plain XML without encryption', '<xml><Event>subscribe_msg_popup_event</Event></xml>'],
    ['nothing', ''],
  ])('%s is refused as forged', async (_what, text) => {
    const query = new URLSearchParams({ timestamp: '1', nonce: '2', msg_signature: 'f'.repeat(40) });
    const answer = await running.http('POST', `/wechat/push?${query}`, {
      raw: text,
      headers: { 'content-type': 'text/xml' },
    });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'forged-push' } } });
  });

  it('what WeChat sealed and nobody can read is told, and not asked for again', async () => {
    expect(await post('<xml><Event>', wrapped, 'text/xml')).toMatchObject({ status: 200, text: 'success' });
    expect(running.service.metrics.read('alarms', 'push-unread')).toBe(1);
  });
});
