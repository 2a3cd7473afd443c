import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from '../../components/icon/icon.tsx';
import { spoken } from '../../components/spoken.ts';
import type { Open } from './open-questions.ts';

type Props = PropsWithChildren<{ at: string; open: Open | null }>;

/** One question. Where saving stopped at it, it is framed and says why, until it is answered. */
export function Asked({ at, open, children }: Props) {
  const here = open?.at === at;
  return (
    <View id={at} className={here ? 'asked asked-open' : 'asked'}>
      {children}
      {here ? (
        <View className='asked-why' aria-live='assertive' {...spoken('status')}>
          <Icon name='alert' />
          <View>{open.why}</View>
        </View>
      ) : null}
    </View>
  );
}
