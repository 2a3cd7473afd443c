import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Beside } from '../../components/beside/beside';
import { Button } from '../../components/button/button';
import { Card } from '../../components/card/card';
import { Note } from '../../components/note/note';
import { Ticks } from '../../components/ticks/ticks';
import { showOnPage } from '../../platform/scroll';
import { openSettings } from '../../platform/settings';
import { requestSubscription } from '../../platform/subscribe';
import type { SubscribeOutcome } from '../../platform/subscribe-outcome';
import { keepAccept } from '../../state/sync';
import { outcomeWords } from './outcome-words';

type Props = {
  credits: number;
  wanted: number;
  /** null: the service has not said it yet; the tap cannot wait for it. */
  templateId: string | null;
  /** Why it cannot be tapped yet; null: the page says it above. */
  why: string | null;
};

/** One tap, one panel, one more message. The subscription call is the first thing in the tap. */
export function SubscribeCard({ credits, wanted, templateId, why }: Props) {
  const [outcome, setOutcome] = useState<SubscribeOutcome | null>(null);
  const [asking, setAsking] = useState(false);
  const subscribe = () => {
    if (!templateId || asking) return;
    const answer = requestSubscription(templateId);
    setAsking(true);
    void answer.then((got) => {
      setAsking(false);
      setOutcome(got);
      if (got === 'accepted') void keepAccept(templateId);
    });
  };
  useEffect(() => {
    if (outcome) showOnPage('#subscribe');
  }, [outcome]);
  const said = outcome ? outcomeWords(outcome) : null;
  return (
    <Card id='subscribe'>
      <Beside end={<Ticks have={credits} need={wanted} />}>
        <View>{`还能发 ${credits} 条，要发 ${wanted} 条`}</View>
      </Beside>
      <Button
        icon='bell'
        text={credits === 0 ? '订阅提醒' : '再订一条'}
        disabled={!templateId || asking}
        onTap={subscribe}
      />
      {templateId ? null : (
        <Note kind='amber' lead='现在还订不了'>
          {why}
        </Note>
      )}
      {said ? (
        <Note kind={said.kind} lead={said.lead}>
          {said.text}
        </Note>
      ) : null}
      {said?.settings ? <Button kind='line' text='打开微信的设置' onTap={openSettings} /> : null}
      <View className='small'>微信规定：您点一次「允许」，只能发一条。弹出来时请点「允许」。</View>
    </Card>
  );
}
