import Taro from '@tarojs/taro';
import theme from '../theme.json';
import { systemIsDark } from './theme';

export type TabBarOutcome = 'dressed' | 'as-it-was' | 'refused';

/** How it was last dressed, and under which system theme; null: never, it follows the system by itself. */
let worn: string | null = null;

/** WeChat's own tab bar knows the system's theme only: here it gets the one in use. WeChat lets only a tab page in front do it. */
export async function dressTabBar(dark: boolean): Promise<TabBarOutcome> {
  const system = systemIsDark();
  const wanted = `${dark} under ${system}`;
  if (worn === wanted || (worn === null && dark === system)) return 'as-it-was';
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
    for (const [index, [icon, on]] of icons.entries())
      await Taro.setTabBarItem({ index, iconPath: `/${icon}`, selectedIconPath: `/${on}` });
    worn = wanted;
    return 'dressed';
  } catch {
    return 'refused'; // another page came to the front meanwhile; the next tab page tries again
  }
}
