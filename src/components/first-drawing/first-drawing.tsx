import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import './first-drawing.scss';

/** The first opening: two people over one phone, at home. */
export function FirstDrawing() {
  return <View className='first-drawing' {...spoken('img', '画：两位老人一起看一部手机，手机上打了个勾')} />;
}
