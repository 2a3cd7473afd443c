import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading.tsx';
import { together } from '../../../components/together.ts';
import type { OtherWording } from '../../../rules/flows/types.ts';
import { Sources } from './sources.tsx';

/** What is written otherwise than the steps, each with whose word it is, and the material behind them. */
export function SaidOtherwise({ title, words }: { title: string; words: readonly OtherWording[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <Heading level={2} text={title} />
      {words.map(({ where, what }) => (
        <View key={`${where} ${what}`}>{together(`${where}：${what}。`)}</View>
      ))}
      <Sources refs={[...new Set(words.flatMap(({ src }) => src))]} />
    </>
  );
}
