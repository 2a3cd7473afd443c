import { View } from '@tarojs/components';
import { openPage } from '../../platform/navigate.ts';
import { type Public, routes } from '../../routes/routes.ts';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import './source-line.scss';

type SourceLineProps = {
  /** 出处　… · date, as the words of sources make it. */
  text: string;
  /** How the date was reckoned, said before the source. */
  before?: string;
  /** Opens the sources. */
  onTap?: () => void;
  /** Whose rule it is: then 这里不对？ stands below. */
  about?: Pick<Public, 'region' | 'scheme'>;
};

/** Quiet, but always there: the last line of a card. */
export function SourceLine({ text, before, onTap, about }: SourceLineProps) {
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
      {about?.region && about.scheme ? (
        <Tap className='source-tap source-wrong' onTap={() => openPage(routes.differs(about))}>
          这里不对？
        </Tap>
      ) : null}
    </View>
  );
}
