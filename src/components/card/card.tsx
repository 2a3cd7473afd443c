import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './card.scss';

/** Flat paper for what belongs together; its parts stand under each other. `tight`: for a card of one line. */
export function Card({ tight = false, children }: PropsWithChildren<{ tight?: boolean }>) {
  return <View className={tight ? 'card card-tight' : 'card'}>{children}</View>;
}
