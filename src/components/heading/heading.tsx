import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import { together } from '../together.ts';
import './heading.scss';

type HeadingProps = {
  /** One sentence; as several lines, each is broken at sense. */
  text: string | readonly string[];
  /** 1: the answer of the screen, once. 2: a part of it. */
  level?: 1 | 2;
  /** A small line above. */
  tag?: string;
  /** A sentence below; as several lines, each is broken at sense. */
  lead?: string | readonly string[];
};

const lines = (text: string | readonly string[]) => (typeof text === 'string' ? [text] : text);

export function Heading({ text, level = 1, tag, lead = [] }: HeadingProps) {
  const words = lines(text);
  return (
    <View className={`heading heading-${level}`}>
      {tag ? <View className='small'>{together(tag)}</View> : null}
      <View className='heading-text' aria-level={level} {...spoken('heading', words.join(''))}>
        {words.map((line) => (
          <View key={line}>{together(line)}</View>
        ))}
      </View>
      {lines(lead).map((line) => (
        <View key={line} className='lead'>
          {together(line)}
        </View>
      ))}
    </View>
  );
}
