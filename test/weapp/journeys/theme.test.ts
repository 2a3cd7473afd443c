import { oneElder } from '../../../tools/scenes/package/family.ts';
import { asks, open } from './package.ts';

const chosen = (theme: string) => ({ ...oneElder, look: { v: 1, value: { text: 0, theme } } });
const tabBarCalls = (calls: Parameters<typeof asks>[0]) => asks(calls).filter(({ api }) => api.startsWith('setTabBar'));

describe('浅色与深色', () => {
  it('leaves the tab bar to WeChat while the phone decides', async () => {
    const app = await open('pages/home/index', { storage: oneElder, theme: 'dark' });
    await app.tapTab('提醒');
    await app.setTheme('light');
    expect(tabBarCalls(app.calls)).toEqual([]);
  });

  it('深色 chosen by hand reaches the tab bar, at the start and with every picture', async () => {
    const app = await open('pages/home/index', { storage: chosen('dark') });
    const [style, ...items] = tabBarCalls(app.calls);
    expect(style?.args).toEqual([
      { color: '#BDB3A5', selectedColor: '#7FCFA6', backgroundColor: '#221E18', borderStyle: 'black' },
    ]);
    expect(items.map(({ args: [item] }) => item)).toEqual([
      { index: 0, iconPath: '/tab/home-dark.png', selectedIconPath: '/tab/home-on-dark.png' },
      { index: 1, iconPath: '/tab/bell-dark.png', selectedIconPath: '/tab/bell-on-dark.png' },
      { index: 2, iconPath: '/tab/family-dark.png', selectedIconPath: '/tab/family-on-dark.png' },
    ]);
  });

  it('chosen under 关于, where no tab bar is: asked for back on the tab page only, and put back by 跟随手机', async () => {
    const app = await open('pages/home/index', { storage: oneElder });
    await app.tap('字的大小、关于我们');
    await app.tap('深色');
    expect(tabBarCalls(app.calls)).toEqual([]);
    await app.back();
    expect(tabBarCalls(app.calls)).toHaveLength(4);
    await app.tap('字的大小、关于我们');
    await app.tap('跟随手机');
    await app.back();
    expect(tabBarCalls(app.calls).at(4)?.args).toMatchObject([{ backgroundColor: '#FFFFFF', borderStyle: 'white' }]);
    expect(tabBarCalls(app.calls)).toHaveLength(8);
  });
});
