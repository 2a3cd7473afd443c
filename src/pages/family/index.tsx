import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../components/button/button';
import { ElderLine } from '../../components/elder-card/elder-line';
import { Heading } from '../../components/heading/heading';
import { Note } from '../../components/note/note';
import { Screen } from '../../components/screen/screen';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture';
import { openPage } from '../../platform/navigate';
import { shareCard } from '../../platform/share';
import { routes } from '../../routes/routes';
import { useElders } from '../../state/elders';
import { foremost } from '../../state/standing';
import { useToday } from '../../state/today';
import { disclaimer } from '../../words/disclaimer';
import { acting, actingWords } from './acting';

const picture = {
  leaf: null,
  word: '一起照看',
  mark: 'hands',
  lines: ['爸妈的', '养老认证'],
  small: '点开看怎么办',
} as const;

export default function Family() {
  const today = useToday();
  const all = acting(useElders(), today);
  const imageUrl = useSharePicture(picture);
  const card = { title: '爸妈的养老认证，家里人一起照看', path: routes.home(), imageUrl };
  useShareAppMessage(() => card);
  const none = all.length === 0;
  return (
    <Screen title='家庭' tab>
      <Heading
        text={actingWords(all)}
        lead={none ? '先加一位长辈，再把卡片发到家庭群。' : '记在谁的手机上，就由谁先办。'}
      />
      {all.map(({ elder }) => {
        const first = foremost(elder, today);
        return first ? <ElderLine key={elder.id} elder={elder} {...first} today={today} /> : null;
      })}
      {none ? <Button text='加一位长辈' onTap={() => openPage(routes.elder())} /> : null}
      <Button kind={none ? 'line' : 'main'} text='发邀请卡到家庭群' share='family' onTap={() => shareCard(card)} />
      <View className='small'>卡片上没有日子，也没有地方。家里人点开，在自己手机上加长辈，各收各的提醒。</View>
      <Note lead='现在各记各的'>
        谁办好了，在群里说一声。别人在自己手机上点「已经办好了」，再点「看到了」，提醒就撤掉。
      </Note>
      <Heading level={2} text='以后' lead={['家里人看同一份日子，', '谁办好了大家都知道。现在还没做好。']} />
      <View className='small'>{disclaimer}</View>
      <SharePictureSheet />
    </Screen>
  );
}
