import { View } from '@tarojs/components';
import { useState } from 'react';
import { Chips } from '../../../components/chips/chips.tsx';
import { Row } from '../../../components/rows/rows.tsx';
import { together } from '../../../components/together.ts';
import type { GuideProps } from './guide-props.ts';

type Props = Pick<GuideProps, 'flow' | 'door' | 'at' | 'move'>;

/** Which door to take is asked once, before the first step; behind it the row is folded, and still there. */
export function OtherDoor({ flow, door, at, move }: Props) {
  const [open, setOpen] = useState(false);
  const { doors } = flow;
  if (!doors) return null;
  const chosen = doors.find(({ id }) => id === door);
  const isFirst = at === 0;
  return (
    <Row
      title='换一个入口'
      small={chosen ? `现在走：${chosen.title}` : undefined}
      expanded={isFirst ? undefined : open}
      onTap={isFirst ? undefined : () => setOpen(!open)}
    >
      <Chips
        label='换一个入口'
        value={door}
        options={doors.map(({ id, title }) => ({ value: id, text: title }))}
        onPick={(picked) => move({ path: picked, step: 0 })}
      />
      {doors.map(({ id, title, when }) => (
        <View key={id} className='small'>
          {together(`${title}：${when}。`)}
        </View>
      ))}
    </Row>
  );
}
