import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { routes } from '../../routes/routes.ts';
import { useLook } from '../../state/look.ts';
import { Icon } from '../icon/icon.tsx';
import { spoken } from '../spoken.ts';
import { Tap } from '../tap/tap';
import { paperOf, type RootProps } from './root-props.ts';
import './root.h5.scss';

const goBack = () => {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.switchTab({ url: routes.home() });
};

/** h5: the browser draws no navigation bar, so the title and the way back stand here. */
export function Root({ title, tab }: RootProps) {
  const { theme } = useLook();
  useEffect(() => {
    document.documentElement.style.background = theme === 'auto' ? '' : paperOf(theme === 'dark');
    document.documentElement.dataset.theme = theme; // the tab bar stands outside the page
  }, [theme]);
  const name = () => {
    document.title = title;
  };
  useEffect(name, [title]);
  useDidShow(name); // back from another page, which left its own
  useEffect(() => {
    if (tab) document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation');
  }, [tab]);
  return (
    <View className='screen-top'>
      {tab ? null : (
        <Tap className='screen-back' label='返回' onTap={goBack}>
          <Icon name='back' />
        </Tap>
      )}
      <View className='screen-title' aria-level={1} {...spoken('heading')}>
        {title}
      </View>
    </View>
  );
}
