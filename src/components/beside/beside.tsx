import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import './beside.scss';

type BesideProps = PropsWithChildren<{ start?: ReactNode; end?: ReactNode }>;

/** Things beside each other, centred; when the words grow too wide they stack by themselves. */
export function Beside({ start, end, children }: BesideProps) {
  return (
    <View className='beside'>
      {start ? <View className='beside-part'>{start}</View> : null}
      <View className='beside-part beside-words'>{children}</View>
      {end ? <View className='beside-part'>{end}</View> : null}
    </View>
  );
}
