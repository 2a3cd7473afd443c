import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import './leaf.scss';

/** The same leaf with words on it: 还有 / 21 / 天. `label` is the whole sentence. */
export function LeafWords({ above, big, below, label }: { above: string; big: string; below: string; label: string }) {
  return (
    <View className='leaf' {...spoken('img', label)}>
      <View className={above.length > 4 ? 'leaf-above leaf-long' : 'leaf-above'} aria-hidden>
        {above}
      </View>
      <View className='leaf-big' aria-hidden>
        {big}
      </View>
      <View className='leaf-below' aria-hidden>
        {below}
      </View>
    </View>
  );
}
