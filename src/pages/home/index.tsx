import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../components/button/button';
import { ElderCard } from '../../components/elder-card/elder-card';
import { ElderLine } from '../../components/elder-card/elder-line';
import { Heading } from '../../components/heading/heading';
import { Screen } from '../../components/screen/screen';
import { openPage } from '../../platform/navigate';
import { elders } from '../../state/elders';
import { foremost } from '../../state/standing';
import { useToday } from '../../state/today';
import { dayWords, weekdayWords } from '../../words/dates';
import { disclaimer } from '../../words/disclaimer';
import { FirstOpening } from './first-opening';
import { homeHeadline } from './home-headline';
import { Questions } from './questions';
import { byUrgency } from './urgency';

export default function Home() {
  const known = elders.use();
  const today = useToday();
  useShareAppMessage(() => ({ title: '爸妈的养老认证，该办了吗？', path: '/pages/home/index' }));
  const all = byUrgency(
    known.flatMap((elder) => {
      const first = foremost(elder, today);
      return first ? [{ elder, ...first }] : [];
    }),
  );
  if (all.length === 0) return <FirstOpening />;
  return (
    <Screen tab>
      <Heading tag={`${dayWords(today)}，${weekdayWords(today)}`} text={homeHeadline(all)} />
      {all.map(({ elder, benefit, standing }, place) =>
        place === 0 && standing.kind !== 'fine' && standing.kind !== 'stopped' ? (
          <ElderCard key={elder.id} elder={elder} benefit={benefit} standing={standing} today={today} />
        ) : (
          <ElderLine key={elder.id} elder={elder} benefit={benefit} standing={standing} today={today} />
        ),
      )}
      <Button kind='dashed' icon='plus' text='再加一位长辈' onTap={() => openPage('/pages/elder/index')} />
      <Questions />
      <View className='small'>{disclaimer}</View>
    </Screen>
  );
}
