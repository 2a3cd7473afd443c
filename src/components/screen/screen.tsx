import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { useLook } from '../../state/look.ts';
import { disclaimer as disclaimerWords } from '../../words/disclaimer.ts';
import { landmark, spoken } from '../spoken.ts';
import { Root } from './root';
import './screen.scss';

type ScreenProps = PropsWithChildren<{
  /** The navigation bar's words: without them a bar may stay empty, or keep those of the page before. */
  title: string;
  /** The buttons at the thumb. */
  bar?: ReactNode;
  /** The native tab bar is below: it keeps the safe area itself. */
  tab?: boolean;
  /** What just happened, said aloud when it changes. */
  message?: string;
  /** Ends with who we are not: on what strangers open, and wherever something is asked or promised. */
  disclaimer?: boolean;
}>;

/** Every page's outermost: text size, theme, navigation bar, safe areas, and the live region. */
export function Screen({ title, bar, tab = false, message = '', disclaimer = false, children }: ScreenProps) {
  const { text, theme } = useLook();
  return (
    <View className={`app t${text} ${theme}`} {...landmark('main')}>
      <Root title={title} tab={tab} />
      <View className='screen'>
        {children}
        {disclaimer ? <View className='small'>{disclaimerWords}</View> : null}
      </View>
      <View className={tab ? 'screen-foot' : 'screen-foot screen-foot-last'}>
        <View className='screen-message' aria-live='polite' {...spoken('status')}>
          {message ? <View className='screen-said'>{message}</View> : null}
        </View>
        {bar ? (
          <View className='screen-bar'>
            <View className='screen-bar-in'>{bar}</View>
          </View>
        ) : null}
      </View>
    </View>
  );
}
