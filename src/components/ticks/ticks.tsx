import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import './ticks.scss';

/** More than two rows of them are not counted by anybody. */
const most = 12;

/** How many of the messages that matter most have a subscription. */
export function Ticks({ have, need }: { have: number; need: number }) {
  const slots = Array.from({ length: Math.min(most, Math.max(have, need)) }, (_, index) => index);
  return (
    <View className='ticks' {...spoken('img', `最要紧的 ${need} 条，有 ${have} 条了`)}>
      {slots.map((slot) => (
        <View key={slot} className={slot < have ? 'tick tick-on' : 'tick'} aria-hidden />
      ))}
    </View>
  );
}
