import { View } from '@tarojs/components';
import { useState } from 'react';
import { Heading } from '../../components/heading/heading.tsx';
import { Option } from '../../components/option/option.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { dayWords } from '../../rules/day-words.ts';
import type { FlowId } from '../../rules/flows/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { markWaiting } from '../../state/certifications.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { tellNoNews } from '../../state/tell-benefit.ts';
import { notKept } from '../../words/not-kept.ts';
import { relationName } from '../../words/relation-words.ts';
import { AlreadyDone } from './already-done.tsx';

type Props = {
  elder: Elder;
  benefit: Benefit;
  by: FlowId | null;
  today: CivilDate;
  onSeen: () => void;
  onWaiting: () => void;
};

/** Only 看到了 withdraws the reminders: a first face scan is often only the login. */
export function Question({ elder, benefit, by, today, onSeen, onWaiting }: Props) {
  const [message, setMessage] = useState('');
  const wait = () => {
    const outcome = markWaiting(benefit.id, { on: today, by });
    if (outcome === 'kept') return onWaiting();
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
      <Option icon='check' title='看到了' small='家里人不用再操心，提醒撤掉' onTap={onSeen} />
      <Option icon='clock' title='还在等结果' small='过些天再去查一次' onTap={wait} />
      <Option icon='search' title='没去看' small='现在去看一眼，提醒先照旧' onTap={lookNow} />
      <View className='small'>点错了也能改。</View>
    </Screen>
  );
}
