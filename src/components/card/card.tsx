import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './card.scss';

type Props = PropsWithChildren<{
  /** For a card of one line. */
  tight?: boolean;
}>;

/** Flat paper for what belongs together; its parts stand under each other. */
export function Card({ tight = false, children }: Props) {
  return <View className={tight ? 'card card-tight' : 'card'}>{children}</View>;
}
