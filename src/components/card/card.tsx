import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './card.scss';

type Props = PropsWithChildren<{
  /** For a card of one line. */
  tight?: boolean;
  /** What the page scrolls to it by. */
  id?: string;
}>;

/** Flat paper for what belongs together; its parts stand under each other. */
export function Card({ tight = false, id, children }: Props) {
  return (
    <View id={id} className={tight ? 'card card-tight' : 'card'}>
      {children}
    </View>
  );
}
