type Started = Pick<typeof import('../../src/platform/tab-bar.ts'), 'dressTabBar'> &
  Pick<typeof import('../stand-ins/taro.ts'), 'fake'>;

/** A fresh start of the app each time: what the tab bar wears is remembered for as long as it runs. */
const started = (theme: string): Started => {
  jest.resetModules();
  const { fake } = require('../stand-ins/taro.ts');
  fake.theme = theme;
  return { fake, dressTabBar: require('../../src/platform/tab-bar.ts').dressTabBar };
};

const darkStyle = { color: '#BDB3A5', selectedColor: '#7FCFA6', backgroundColor: '#221E18', borderStyle: 'black' };
const lightStyle = { color: '#5A5148', selectedColor: '#0B5D3B', backgroundColor: '#FFFFFF', borderStyle: 'white' };

describe('the tab bar that WeChat draws', () => {
  it.each(['light', 'dark'])('follows a %s system by itself: nothing is asked', async (theme) => {
    const { dressTabBar, fake } = started(theme);
    expect(await dressTabBar(theme === 'dark')).toBe('as-it-was');
    expect(fake.calls).toEqual([]);
  });

  it('dark chosen by hand on a light phone: colours and all six pictures, once', async () => {
    const { dressTabBar, fake } = started('light');
    expect(await dressTabBar(true)).toBe('dressed');
    expect(await dressTabBar(true)).toBe('as-it-was');
    expect(fake.called('setTabBarStyle')).toEqual([darkStyle]);
    expect(fake.called('setTabBarItem')).toEqual([
      { index: 0, iconPath: '/tab/home-dark.png', selectedIconPath: '/tab/home-on-dark.png' },
      { index: 1, iconPath: '/tab/bell-dark.png', selectedIconPath: '/tab/bell-on-dark.png' },
      { index: 2, iconPath: '/tab/family-dark.png', selectedIconPath: '/tab/family-on-dark.png' },
    ]);
  });

  it('back to the phone’s own: put back, and kept with it from then on', async () => {
    const { dressTabBar, fake } = started('light');
    await dressTabBar(true);
    expect(await dressTabBar(false)).toBe('dressed');
    fake.theme = 'dark';
    expect(await dressTabBar(true)).toBe('dressed');
    expect(fake.called('setTabBarStyle')).toEqual([darkStyle, lightStyle, darkStyle]);
  });

  it('the system turns while a theme is chosen: dressed again, WeChat may have put its own on', async () => {
    const { dressTabBar, fake } = started('light');
    await dressTabBar(true);
    fake.theme = 'dark';
    expect(await dressTabBar(true)).toBe('dressed');
  });

  it('refused, since another page came to the front: tried again next time', async () => {
    const { dressTabBar, fake } = started('light');
    fake.answers.set('setTabBarStyle', new Error('setTabBarStyle:fail not TabBar page'));
    expect(await dressTabBar(true)).toBe('refused');
    fake.answers.clear();
    expect(await dressTabBar(true)).toBe('dressed');
  });

  it('back to the phone’s own while it is still being dressed: the last word counts, nothing dark is put on after it', async () => {
    const { dressTabBar, fake } = started('light');
    const [first, last] = [dressTabBar(true), dressTabBar(false)];
    expect(await Promise.all([first, last])).toEqual(['overtaken', 'dressed']);
    expect(fake.called('setTabBarStyle')).toEqual([darkStyle, lightStyle]);
    expect(fake.called('setTabBarItem').map((item) => (item as { iconPath: string }).iconPath)).toEqual([
      '/tab/home.png',
      '/tab/bell.png',
      '/tab/family.png',
    ]);
  });

  it('WeChat never answers the first dressing: the next one is not held up', async () => {
    const { dressTabBar, fake } = started('light');
    fake.answers.set('setTabBarStyle', () => new Promise(() => {}));
    void dressTabBar(true);
    fake.answers.clear();
    expect(await dressTabBar(false)).toBe('dressed');
  });

  it('refused half-way, then back to the phone’s own: put back, not left half dark', async () => {
    const { dressTabBar, fake } = started('light');
    fake.answers.set('setTabBarItem', new Error('setTabBarItem:fail not TabBar page'));
    expect(await dressTabBar(true)).toBe('refused');
    fake.answers.clear();
    expect(await dressTabBar(false)).toBe('dressed');
  });
});
