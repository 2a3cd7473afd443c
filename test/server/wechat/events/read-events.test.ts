import { readEvents } from '../../../../server/wechat/events/read-events.ts';
import { readText } from '../../../../server/wechat/events/read-text.ts';

const popup = { TemplateId: 'T1', SubscribeStatusString: 'accept', PopupScene: '0' };
const sent = { TemplateId: 'T1', MsgID: '1700827132819554304', ErrorCode: '0', ErrorStatus: 'success' };

const push = (name: string, rest: object): string =>
  JSON.stringify({
    ToUserName: 'gh_x',
    FromUserName: 'o1',
    CreateTime: '1795482000',
    MsgType: 'event',
    Event: `subscribe_msg_${name}_event`,
    ...rest,
  });

const read = async (text: string) => {
  const { events, unread } = readEvents(await readText(text));
  const shown = events.map(({ event: { templateId, accepted, msgid, code } }) => ({
    templateId,
    accepted,
    msgid,
    code,
  }));
  return { shown, unread };
};

describe('what WeChat pushes about subscriptions', () => {
  it.each(['accept', 'acceptWithAudio', 'acceptWithAlert', 'acceptWithForcePush'])(
    '%s allows a message',
    async (word) => {
      const { shown } = await read(push('popup', { List: { ...popup, SubscribeStatusString: word } }));
      expect(shown).toMatchObject([{ templateId: 'T1', accepted: true }]);
    },
  );

  it.each(['reject', 'ban', 'filter'])('%s allows none', async (word) => {
    const { shown } = await read(push('popup', { List: { ...popup, SubscribeStatusString: word } }));
    expect(shown).toMatchObject([{ templateId: 'T1', accepted: false }]);
  });

  it.each([
    ['one item as an object', { List: sent }],
    ['one in an array', { List: [sent] }],
    ['wrapped as in XML', { SubscribeMsgSentEvent: { List: sent } }],
    ['numbers for text', { List: { ...sent, ErrorCode: 0 } }],
  ])('a message that arrived: %s', async (_what, rest) => {
    expect(await read(push('sent', rest))).toEqual({
      shown: [{ templateId: 'T1', accepted: false, msgid: '1700827132819554304', code: 0 }],
      unread: 0,
    });
  });

  it.each([
    ['a word that says neither yes nor no', 'change', { ...popup, SubscribeStatusString: 'perhaps' }],
    ['no answer at all', 'popup', { TemplateId: 'T1' }],
    ['no template', 'popup', { SubscribeStatusString: 'accept' }],
    ['an empty template', 'popup', { ...popup, TemplateId: '' }],
    ['a number for a name', 'popup', { ...popup, TemplateId: 7 }],
    ['a result without a number', 'sent', { ...sent, ErrorCode: 'fine' }],
    ['a result of twenty digits', 'sent', { ...sent, ErrorCode: '12345678901234567890' }],
    ['a message with a NUL', 'sent', { ...sent, MsgID: '17\0' }],
    ['a template with a NUL', 'popup', { ...popup, TemplateId: 'T1\0' }],
    ['a result of no message', 'sent', { TemplateId: 'T1', ErrorCode: '0' }],
    ['nothing', 'sent', null],
    ['a text', 'sent', 'T1'],
  ])('%s is one unread, and the items beside it are taken', async (_what, name, bad) => {
    const good = name === 'sent' ? sent : popup;
    const { shown, unread } = await read(push(name, { List: [good, bad, { ...good, TemplateId: 'T2' }] }));
    expect(shown.map(({ templateId }) => templateId)).toEqual(['T1', 'T2']);
    expect(unread).toBe(1);
  });

  it.each([
    ['no JSON', 'PHhtbD4='],
    ['a list', '[]'],
    ['no list', push('popup', {})],
    ['a person with a NUL', push('popup', { FromUserName: 'o\0', List: popup })],
    ['nobody', push('popup', { FromUserName: '', List: popup })],
    ['no time', push('popup', { CreateTime: 'now', List: popup })],
    ['neither event nor message', '{"ToUserName":"gh_x"}'],
  ])('%s is unread as a whole', async (_what, text) => {
    expect(await read(text)).toEqual({ shown: [], unread: 1 });
  });

  it.each([
    ['a message to us', JSON.stringify({ MsgType: 'text', Content: '你好' })],
    ['an event named constructor', JSON.stringify({ MsgType: 'event', Event: 'constructor' })],
    ['an event named __proto__', JSON.stringify({ MsgType: 'event', Event: '__proto__' })],
    ['an event of another kind', JSON.stringify({ MsgType: 'event', Event: 'wxa_media_check' })],
    ['an empty list', push('popup', { List: [] })],
  ])('%s is no loss', async (_what, text) => {
    expect(await read(text)).toEqual({ shown: [], unread: 0 });
  });

  it('the number of a message stays exact where it comes as a number', async () => {
    const text = push('sent', { List: sent }).replace('"1700827132819554304"', '1700827132819554304');
    expect((await read(text)).shown).toMatchObject([{ msgid: '1700827132819554304' }]);
  });
});
