import { View } from '@tarojs/components';
import { spoken } from '../spoken';
import { variables } from '../variables';
import { stripDrawing, type Year } from './strip-drawing';
import { stripWords } from './strip-words';
import './year-strip.scss';

/** One benefit's year on one bar: last time, reminders, today, from when to look, and the end. */
export function YearStrip(year: Year) {
  const { left, right, sentence } = stripWords(year);
  return (
    <View className='year' style={variables(stripDrawing(year))} {...spoken('img', sentence)}>
      <View className='year-today' aria-hidden>
        今天
      </View>
      <View className='year-bar' aria-hidden />
      <View className='year-ends' aria-hidden>
        <View className='year-left'>{left}</View>
        <View className='year-right'>{right}</View>
      </View>
    </View>
  );
}
