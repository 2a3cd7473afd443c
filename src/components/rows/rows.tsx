import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './rows.scss';

/** A list on one card; each child is a Row. */
export function Rows({ children }: PropsWithChildren) {
  return <View className='rows'>{children}</View>;
}
