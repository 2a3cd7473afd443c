import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { Tap } from '../../../components/tap/tap';
import { openPage } from '../../../platform/navigate.ts';
import { type ShareCard, shareCard } from '../../../platform/share';
import { lateAnswers, lateQuestion } from '../../../rules/choose/late-words.ts';
import type { Money } from '../../../rules/choose/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { lateUrl } from './late-props.ts';

type Props = { whom: Whom; money: Money; card: ShareCard; today: CivilDate };

/** The answer can be changed; whose word is what was said to it first; the page can go to the family. */
export function LateFoot({ whom, money, card, today }: Props) {
  const answer = lateAnswers.find(({ value }) => value === money);
  return (
    <>
      <View className='late-said'>
        <View>{`${lateQuestion}您说：${answer?.label ?? ''}`}</View>
        <Tap className='link' label='改回答' onTap={() => openPage(lateUrl(whom))}>
          改
        </Tap>
      </View>
      <View className='late-sources'>
        <SourcesFold items={ofRefs(answer?.src ?? [])} today={today} />
      </View>
      <Button kind='line' text='发到家庭群' share='late' onTap={() => shareCard(card)} />
    </>
  );
}
