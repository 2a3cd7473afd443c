import { View } from '@tarojs/components';
import { Tap } from '../tap/tap';
import { together } from '../together';
import './source-line.scss';

export type SourceLineProps = {
  /** 出处　… · date, as the words of sources make it. */
  text: string;
  /** How the date was reckoned, said before the source. */
  before?: string;
  /** Opens the sources. */
  onTap?: () => void;
};

/** Quiet, but always there: the last line of a card. */
export function SourceLine({ text, before, onTap }: SourceLineProps) {
  return (
    <View className='source'>
      {before ? <View>{together(before)}</View> : null}
      {onTap ? (
        <Tap className='source-tap' onTap={onTap}>
          {together(text)}
        </Tap>
      ) : (
        <View>{together(text)}</View>
      )}
    </View>
  );
}
