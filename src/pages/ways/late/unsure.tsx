import { View } from '@tarojs/components';
import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { whomQuery } from '../../../whom/whom.ts';
import { LookFirst } from '../look-first.tsx';
import { LateFoot } from './late-foot.tsx';
import { firstWords, type LateProps, lateUrl } from './late-props.ts';

/** Not known is a normal answer: it says how to know, and how to go on without knowing. */
export function Unsure({ whom, today, card }: LateProps) {
  const choose = routes.choose({ ...whomQuery(whom), money: 'unknown' });
  return (
    <Screen disclaimer title='错过了怎么办' bar={<Dial region={whom.region} />}>
      <Heading text={firstWords('unknown')[0]?.match(/[^，]+，?/g) ?? []} />
      <View className='late-options'>
        <Option title='到账了' small='那就是没停' onTap={() => openPage(lateUrl(whom, 'ok'))} />
        <Option title='没到账' small='先当停了看' onTap={() => openPage(lateUrl(whom, 'stopped'))} />
        <Option title='一时看不到' small='先选一个办法' onTap={() => openPage(choose)} />
      </View>
      <LookFirst whom={whom} />
      <LateFoot whom={whom} money='unknown' card={card} today={today} />
    </Screen>
  );
}
