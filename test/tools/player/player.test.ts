import { launch } from '../../../tools/player/launch.ts';
import { later, refuse } from '../../../tools/player/wx-calls.ts';

const fixture = 'test/tools/player/fixture';

describe('the package player', () => {
  it('opens the first page of app.json, or the one a card names, with values as they are written', async () => {
    expect((await launch(fixture)).routes).toEqual(['pages/tab/index']);
    const cold = await launch(fixture, { path: '/pages/two/index?name=a%20b' });
    expect(cold.page.query).toEqual({ name: 'a%20b' });
    expect(cold.page.text()).toBe('a%20b');
  });

  it('counts the bytes of what crosses to the view', async () => {
    const app = await launch(fixture);
    await app.tap('Count');
    const last = app.page.setDatas.at(-1);
    expect(last).toMatchObject({
      keys: ['root.cn.[0].cn.[3].v'],
      bytes: JSON.stringify({ 'root.cn.[0].cn.[3].v': 'accept' }).length,
    });
    expect(app.page.text()).toContain('accept');
  });

  it('records what a tap asks of WeChat, and whether it was asked within the tap', async () => {
    const app = await launch(fixture);
    const [first] = await app.tap('Count');
    expect(first).toMatchObject({ api: 'requestSubscribeMessage', inTap: true, args: [{ tmplIds: ['x'] }] });
  });

  it('refuses a subscription that is asked for after the tap, as WeChat does', async () => {
    const app = await launch(fixture);
    const nameless = app.page.tappable().find(({ cl }) => cl === 'nameless');
    if (nameless) await app.tap(nameless);
    expect(app.stored('why')).toMatch(/TAP gesture/);
  });

  it('answers as the test says: a value, a refusal, or later', async () => {
    const refused = await launch(fixture, { wx: { requestSubscribeMessage: refuse('no', 20004) } });
    await refused.tap('Count');
    expect(refused.page.text()).toContain('no');
    const slow = await launch(fixture, { wx: { requestSubscribeMessage: later(5000, { x: 'reject' }) } });
    await slow.tap('Count');
    expect(slow.page.text()).toContain('0');
    await slow.pass(5000);
    expect(slow.page.text()).toContain('reject');
  });

  it('opens pages over each other and goes back', async () => {
    const app = await launch(fixture, { now: '2026-11-24T00:00:00Z' });
    await app.tap('Open two');
    expect(app.routes).toEqual(['pages/tab/index', 'pages/two/index']);
    await app.back();
    expect(app.routes).toEqual(['pages/tab/index']);
    expect(app.stored('closed')).toBe(Date.parse('2026-11-24T00:00:00Z'));
  });

  it('does not go to a tab over the page stack, as WeChat does not', async () => {
    const app = await launch(fixture, { path: 'pages/two/index?name=x' });
    await app.tapTab('Tab');
    expect(app.routes).toEqual(['pages/tab/index']);
  });

  it('hides, shows and shares', async () => {
    const app = await launch(fixture);
    expect(app.share()).toEqual({ title: 'menu', path: '/pages/tab/index' });
    await app.hide();
    await app.show();
    expect(app.stored('hidden')).toBe(true);
  });

  it('says what is on the page when the words to press are not', async () => {
    const app = await launch(fixture);
    await expect(app.tap('Nothing')).rejects.toThrow('「Nothing」 is not on pages/tab/index:\nCount');
  });
});
