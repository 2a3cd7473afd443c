import { later, refuse } from '../../../tools/player/wx-calls.ts';
import { motherOnly, oneElder, templateId } from '../../../tools/scenes/package/family.ts';
import { askNames, asks, firstArg, kept, open } from './package.ts';

const page = 'pages/reminder/index';

describe('the reminder page of the package', () => {
  it('asks WeChat for the subscription first thing in the tap, one template at a time', async () => {
    const app = await open(page, { storage: motherOnly });
    const [first] = asks(await app.tap('订阅提醒'));
    expect(first).toMatchObject({ api: 'requestSubscribeMessage', inTap: true });
    expect(firstArg(first).tmplIds).toEqual([templateId]);
  });

  it('counts an accepted subscription at once and keeps it until the service has it', async () => {
    const app = await open(page, { storage: motherOnly });
    expect(app.page.text()).toContain('还没有订过');
    await app.tap('订阅提醒');
    expect(app.page.text()).toContain('好，多了一条');
    expect(app.page.text()).toContain('有 1 条了');
    expect(kept(app, 'remote')).toMatchObject({ accepts: [{ templateId }] });
  });

  it.each([
    ['the person refuses', later(1500, { [templateId]: 'reject' }), '好，不提醒'],
    ['a remembered choice refuses without a panel', { [templateId]: 'reject' }, '微信记着您上次没让发'],
    ['WeChat bans the template', later(1500, { [templateId]: 'ban' }), '微信暂时不让发'],
    ['WeChat filters the template', later(1500, { [templateId]: 'filter' }), '微信没有弹出来'],
    ['the main switch is off', refuse('requestSubscribeMessage:fail', 20004), '微信里的提醒总开关关着'],
    ['the network fails', refuse('requestSubscribeMessage:fail', 10003), '没连上网'],
    ['the app went to the background', refuse('requestSubscribeMessage:fail', 10005), '刚才切走了'],
    ['the template is another account’s', refuse('requestSubscribeMessage:fail', 20001), '提醒还没设好'],
  ])('when %s it says so in its own words and counts nothing', async (_case, answer, words) => {
    const app = await open(page, { storage: motherOnly, wx: { requestSubscribeMessage: answer } });
    await app.tap('订阅提醒');
    expect(app.page.text()).toContain(words);
    expect(app.page.text()).toContain('还没有订过');
  });

  it('leads from a main switch that is off to the settings of WeChat, and on the next tap asks again', async () => {
    const wx = { requestSubscribeMessage: refuse('requestSubscribeMessage:fail', 20004) };
    const app = await open(page, { storage: motherOnly, wx });
    await app.tap('订阅提醒');
    expect(askNames(await app.tap('打开微信的设置'))).toEqual(['openSetting']);
    expect(askNames(await app.tap('订阅提醒'))[0]).toBe('requestSubscribeMessage');
  });

  it('without template ids says why the button cannot be used, and asks nothing', async () => {
    const app = await open(page, { storage: oneElder });
    expect(app.page.text()).toContain('现在还订不了');
    await expect(app.tap('订阅提醒')).rejects.toThrow('listens to tap');
  });

  it('puts the day into the phone calendar at nine in the morning in China', async () => {
    const app = await open(page, { storage: oneElder });
    const calls = asks(await app.tap('妈妈的日子，也放进手机日历'));
    const entry = firstArg(calls.find(({ api }) => api === 'addPhoneCalendar'));
    expect(new Date(Number(entry.startTime) * 1000).toISOString()).toMatch(/T01:00:00/);
    expect(app.page.text()).toMatch(/日的放进去了。去日历里看一眼，没有就再点一次/);
  });
});
