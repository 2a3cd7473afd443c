import { View } from '@tarojs/components';
import { Beside } from '../../components/beside/beside.tsx';
import { Card } from '../../components/card/card.tsx';
import { Note } from '../../components/note/note.tsx';
import { Subscribe } from '../../components/subscribe/subscribe.tsx';
import { Ticks } from '../../components/ticks/ticks.tsx';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { ReminderView } from '../../state/reminder-view.ts';
import { nextWords, untoldWords } from '../../words/reminder-line.ts';
import { askedForWords, haveWords } from './asked-for-words.ts';

type Props = {
  view: ReminderView;
  templateId: string | null;
  /** Why it cannot be tapped yet; null: the page says it above. */
  why: string | null;
  today: CivilDate;
};

/** What matters most is asked for; the rest is offered, never counted as missing. */
export function SubscribeCard({ view, templateId, why, today }: Props) {
  const { plan, credits, backed } = view;
  const { funded, missingForBest } = plan;
  const [next] = funded;
  const needed = missingForBest > 0;
  return (
    <Card>
      <Beside end={needed ? <Ticks have={funded.length} need={funded.length + missingForBest} /> : null}>
        <View>{askedForWords(plan)}</View>
        <View className='small'>{haveWords(plan, credits)}</View>
      </Beside>
      <Subscribe
        kind={needed ? 'main' : 'line'}
        text={credits === 0 ? '订阅提醒' : '再订一条'}
        templateId={templateId}
        next={next ? (backed ? nextWords(next, today) : untoldWords) : null}
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
