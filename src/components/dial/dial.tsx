import { View } from '@tarojs/components';
import { callNumber } from '../../platform/phone';
import { dial12333 } from '../../rules/regions/dial-12333.ts';
import type { RegionCode } from '../../rules/vocabulary.ts';
import { dialWords } from '../../words/dial-words.ts';
import { Button, type ButtonProps } from '../button/button.tsx';
import { together } from '../together.ts';
import './dial.scss';

type Props = {
  /** Who pays; null: nobody said. */
  region: { code: RegionCode; name: string } | null;
  kind?: ButtonProps['kind'];
};

/** Calls the 12333 of the place that pays, and says below what stands before the number. */
export function Dial({ region, kind }: Props) {
  const dial = dial12333(region?.code ?? null);
  return (
    <View className='dial'>
      <Button icon='phone' kind={kind} text={`拨 ${dial.number}`} onTap={() => void callNumber(dial.number)} />
      <View className='small dial-words'>{together(dialWords(dial, region?.name ?? null))}</View>
    </View>
  );
}
