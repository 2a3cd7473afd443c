import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture.tsx';
import { openHome } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { flowIds } from '../../rules/flows/types.ts';
import { findElder, useElders } from '../../state/elders.ts';
import { sharedId } from '../../state/family/families.ts';
import { useTodays } from '../../state/todays.ts';
import { cardPath, cardPicture, cardTitle, invitation } from '../../words/share-words.ts';
import { Question } from './question.tsx';
import { Seen } from './seen.tsx';
import { SeenWhen } from './seen-when.tsx';
import { Waiting } from './waiting.tsx';

export default function DonePage() {
  const { params } = useRouter();
  useElders();
  const todays = useTodays();
  const { today } = todays;
  const [answer, setAnswer] = useState<'when' | 'seen' | 'waiting' | null>(null);
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
  return (
    <Question
      elder={elder}
      benefit={benefit}
      by={by}
      today={today}
      onSeen={() => setAnswer('when')}
      onWaiting={() => setAnswer('waiting')}
    />
  );
}
