import Taro from '@tarojs/taro';
import theme from '../theme.json';
import { systemIsDark } from './theme';

/** `overtaken`: another dressing began meanwhile, and that one counts. */
type TabBarOutcome = 'dressed' | 'as-it-was' | 'refused' | 'overtaken';

/**
 * How it is dressed or being dressed, and under which system theme; null: never, it follows the system by itself.
 * Known from the first call on: a theme taken back while that runs has to be put back too.
 */
let worn: string | null = null;
let latest = 0;

/**
 * WeChat's own tab bar knows the system's theme only: here it gets the one in use. WeChat lets only a tab page in front
 * do it.
 */
export async function dressTabBar(dark: boolean): Promise<TabBarOutcome> {
  const system = systemIsDark();
  const wanted = `${dark} under ${system}`;
  if (worn === wanted || (worn === null && dark === system)) return 'as-it-was';
  worn = wanted;
  latest += 1;
  const mine = latest;
  const is = theme[dark ? 'dark' : 'light'];
  const icons = [
    [is.homeIcon, is.homeOn],
    [is.bellIcon, is.bellOn],
    [is.familyIcon, is.familyOn],
  ];
  try {
    await Taro.setTabBarStyle({
      color: is.tab,
      selectedColor: is.tabOn,
      backgroundColor: is.card,
      borderStyle: is.tabEdge === 'white' ? 'white' : 'black',
    });
    for (const [index, [icon, on]] of icons.entries()) {
      if (mine !== latest) return 'overtaken';
      await Taro.setTabBarItem({ index, iconPath: `/${icon}`, selectedIconPath: `/${on}` });
    }
    return 'dressed';
  } catch {
    // Another page came to the front meanwhile; the next tab page tries again, for whichever theme: it may be half
    // dressed.
    if (mine === latest) worn = 'unsure';
    return 'refused';
  }
}
