import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { spoken } from '../spoken.ts';
import { stripDrawing, type Year } from './strip-drawing.ts';
import { stripWords } from './strip-words.ts';
import './year-strip.scss';

/** Custom properties for a drawing: React's style type knows only the named ones. */
const variables = (values: Record<`--${string}`, string | number>): CSSProperties => values as CSSProperties;

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
