import { later, refuse } from '../../../tools/player/wx-calls.ts';
import { oneElder } from '../../../tools/scenes/package/family.ts';
import { askNames, asks, firstArg, open } from './package.ts';

const card = 'pages/card/index?who=mum&state=due&region=350100&scheme=resident';

describe('a card opened cold from the family group', () => {
  it('says who, what to do and who we are not, before the network has answered', async () => {
    const app = await open(card, { scene: 1008, wx: { request: later(30_000, refuse('request:fail')) } });
    expect(app.page.text()).toContain('发卡片那天该办了');
    expect(app.page.text()).toContain('最省事的办法');
    expect(app.page.text()).toContain('本工具不是政府机构');
    expect(askNames(app.calls).filter((api) => api !== 'request' && api !== 'canvasToTempFilePath')).toEqual([]);
  });

  it('is one tap away from the first step of doing it', async () => {
    const app = await open(card, { scene: 1008 });
    await app.tap('一步一步教我');
    expect(app.routes).toEqual(['pages/card/index', 'pages/steps/guide/index']);
    expect(app.page.text()).toMatch(/第 1 步，共 \d+ 步/);
  });

  it('goes on as a card that carries nothing of this phone', async () => {
    const app = await open(card, { scene: 1008 });
    const shared = app.share('转给别的家里人');
    expect(shared.title).toBe('妈妈的养老认证该办了');
    expect(shared.path).toBe('/pages/card/index?who=mum&region=350100&scheme=resident&state=due');
    expect(shared.imageUrl).toMatch(/\.jpg$/);
    expect(app.drawnWords.join('')).not.toMatch(/福|月|日/);
  });

  it('leads home', async () => {
    const app = await open(card, { scene: 1008 });
    const calls = asks(await app.tap('去首页看看'));
    expect(firstArg(calls[0])).toEqual({ url: '/pages/home/index' });
    expect(app.routes).toEqual(['pages/home/index']);
  });

  it('with an elder this phone does not know still helps', async () => {
    const app = await open('pages/card/index?elder=gone');
    expect(app.page.text().length).toBeGreaterThan(20);
    expect(app.page.tappable().length).toBeGreaterThan(0);
  });

  it.each([
    ['on this phone', 'mama', '妈妈该办认证了'],
    ['removed since', 'gone', '没找到这位长辈'],
  ])('from the link in the phone calendar, of an elder %s', async (_case, elder, words) => {
    const path = `pages/card/index?elder=${elder}&benefit=mama-1&from=calendar`;
    const app = await open(path, { storage: oneElder });
    expect(app.page.text()).toContain(words);
  });

  it('of a page that is no longer there leads home', async () => {
    const app = await open('pages/old/index?x=1', { scene: 1008 });
    expect(app.routes).toEqual(['pages/home/index']);
  });
});
