import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Heading } from '../../components/heading/heading';
import { Option } from '../../components/option/option';
import { Screen } from '../../components/screen/screen';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture';
import { openHome, openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes';
import { flowIds } from '../../rules/flows/types.ts';
import { markWaiting } from '../../state/certifications';
import { findElder, useElders } from '../../state/elders';
import { sharedId } from '../../state/family/families';
import { tellNoNews } from '../../state/tell-benefit';
import { useTodays } from '../../state/todays';
import { dayWords } from '../../words/dates';
import { notKept } from '../../words/not-kept';
import { relationName } from '../../words/relation-words';
import { cardPath, cardPicture, cardTitle, invitation } from '../../words/share-words';
import { AlreadyDone } from './already-done';
import { Seen } from './seen';
import { SeenWhen } from './seen-when';
import { Waiting } from './waiting';

/** Only 看到了 withdraws the reminders: a first face scan is often only the login. */
export default function DonePage() {
  const { params } = useRouter();
  useElders();
  const todays = useTodays();
  const { today } = todays;
  const [answer, setAnswer] = useState<'when' | 'seen' | 'waiting' | null>(null);
  const [message, setMessage] = useState('');
  const elder = findElder(params.elder);
  const benefit = elder?.benefits.find(({ id }) => id === params.benefit) ?? elder?.benefits[0];
  const relation = elder?.relation ?? 'other';
  const imageUrl = useSharePicture(answer === 'seen' ? cardPicture(relation, 'done', null) : null);
  const path =
    elder && benefit ? cardPath(relation, benefit.region, benefit.scheme, 'done', sharedId(elder.id)) : routes.home();
  const card = { title: cardTitle(relation, 'done', null, benefit?.scheme), path, imageUrl };
  useShareAppMessage(() => (answer === 'seen' ? card : invitation));
  const by = flowIds.find((id) => id === params.flow) ?? null;
  const back = () => setAnswer(null);
  if (!elder || !benefit) {
    return (
      <Screen title='办好了' bar={<Button text='去首页看看' onTap={openHome} />}>
        <Heading text='没找到这位长辈' lead='从首页点一位，再说办好了。' />
      </Screen>
    );
  }
  if (answer === 'when') {
    return (
      <SeenWhen
        elder={elder}
        benefit={benefit}
        by={by}
        todays={todays}
        onKept={() => setAnswer('seen')}
        onBack={back}
      />
    );
  }
  if (answer === 'seen') {
    const sheet = <SharePictureSheet />;
    return <Seen elder={elder} benefit={benefit} today={today} card={card} sheet={sheet} onBack={back} />;
  }
  if (answer === 'waiting') {
    return <Waiting elder={elder} benefit={benefit} today={today} flow={by ?? undefined} onBack={back} />;
  }
  const wait = () => {
    const outcome = markWaiting(benefit.id, { on: today, by });
    if (outcome === 'kept') return setAnswer('waiting');
    setMessage(notKept[outcome]);
  };
  const lookNow = () => {
    tellNoNews(benefit.id);
    openPage(routes.guide({ flow: 'check-record', elder: elder.id, region: benefit.region }));
  };
  return (
    <Screen title='办好了' message={message}>
      <Heading
        tag={`${relationName(elder.relation)} · ${dayWords(today)}`}
        text={['认证记录里，', '看到办好的日子了吗？']}
        lead='第一次刷脸，有时只是登录。'
      />
      <AlreadyDone elder={elder} benefit={benefit} today={today} />
      <Option icon='check' title='看到了' small='家里人不用再操心，提醒撤掉' onTap={() => setAnswer('when')} />
      <Option icon='clock' title='还在等结果' small='过些天再去查一次' onTap={wait} />
      <Option icon='search' title='没去看' small='现在去看一眼，提醒先照旧' onTap={lookNow} />
      <View className='small'>点错了也能改。</View>
    </Screen>
  );
}
