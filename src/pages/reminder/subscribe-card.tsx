import { View } from '@tarojs/components';
import { Beside } from '../../components/beside/beside';
import { Card } from '../../components/card/card';
import { Note } from '../../components/note/note';
import { Subscribe } from '../../components/subscribe/subscribe';
import { Ticks } from '../../components/ticks/ticks';
import { showOnPage } from '../../platform/scroll';
import type { ReminderPlan } from '../../rules/reminders/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { nextWords } from '../../words/reminder-line';
import { askedForWords, haveWords } from './asked-for-words';

type Props = {
  plan: ReminderPlan;
  credits: number;
  templateId: string | null;
  /** Why it cannot be tapped yet; null: the page says it above. */
  why: string | null;
  today: CivilDate;
};

const bringIntoSight = () => showOnPage('#subscribe');

/** What matters most is asked for; the rest is offered, never counted as missing. */
export function SubscribeCard({ plan, credits, templateId, why, today }: Props) {
  const { funded, missingForBest } = plan;
  const [next] = funded;
  const needed = missingForBest > 0;
  return (
    <Card id='subscribe'>
      <Beside end={needed ? <Ticks have={funded.length} need={funded.length + missingForBest} /> : null}>
        <View>{askedForWords(plan)}</View>
        <View className='small'>{haveWords(plan, credits)}</View>
      </Beside>
      <Subscribe
        kind={needed ? 'main' : 'line'}
        text={credits === 0 ? '订阅提醒' : '再订一条'}
        templateId={templateId}
        next={next ? nextWords(next, today) : null}
        onAnswered={bringIntoSight}
      />
      {templateId ? null : (
        <Note kind='amber' lead='现在还订不了'>
          {why}
        </Note>
      )}
      <View className='small'>微信规定：您点一次「允许」，只能发一条。弹出来时请点「允许」。</View>
    </Card>
  );
}
