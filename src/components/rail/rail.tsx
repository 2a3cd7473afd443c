import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import { together } from '../together.ts';
import './rail.scss';

export type RailItem = {
  id: string;
  /** A full dot, else a hollow one. */
  done: boolean;
  /** The dot in words, for who cannot see it: 做好了, 还没做, 还差这一条. */
  state: string;
  /** Bold words before the title: the day. */
  lead?: string;
  title?: string;
  small?: string;
  /** The whole title bold: where you are. */
  current?: boolean;
};

export function Rail({ items }: { items: readonly RailItem[] }) {
  return (
    <View className='rail' {...spoken('list')}>
      {items.map(({ id, done, state, lead, title, small, current }) => (
        <View
          key={id}
          className={`rail-item${done ? ' rail-done' : ''}`}
          {...spoken('listitem', [state, [lead, title].filter(Boolean).join(' '), small].filter(Boolean).join('，'))}
        >
          <View className={current ? 'rail-title strong' : 'rail-title'}>
            {lead ? <View className='rail-lead'>{together(lead)}</View> : null}
            {lead ? ' ' : null}
            <View className='rail-what'>{title}</View>
          </View>
          {small ? <View className='small'>{together(small)}</View> : null}
        </View>
      ))}
    </View>
  );
}
