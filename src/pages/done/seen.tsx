import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Badge } from '../../components/badge/badge.tsx';
import { Beside } from '../../components/beside/beside.tsx';
import { Button } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { DayLines } from '../../components/elder-card/day-lines.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Leaf } from '../../components/leaf/leaf.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { CallMe } from '../../components/subscribe/call-me.tsx';
import { together } from '../../components/together.ts';
import { openHome } from '../../platform/navigate.ts';
import { type ShareCard, shareCard } from '../../platform/share';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { takeBack } from '../../state/certifications.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { sharedId } from '../../state/family/families.ts';
import { usePreferences } from '../../state/preferences.ts';
import { standingOf } from '../../state/standing.ts';
import { leafDay } from '../../words/by-when-words.ts';
import { relationSubject } from '../../words/relation-words.ts';
import { benefitWords } from '../../words/whose-words.ts';

type Props = {
  elder: Elder;
  benefit: Benefit;
  today: CivilDate;
  card: ShareCard;
  sheet: ReactNode;
  onBack: () => void;
};

/** Next year's window, at once; and the word for the family. */
export function Seen({ elder, benefit, today, card, sheet, onBack }: Props) {
  const standing = standingOf(elder, benefit, today);
  const { window } = standing;
  const leaf = window && leafDay(window, today);
  const { enabled } = usePreferences();
  const undo = () => {
    takeBack(benefit.id);
    onBack();
  };
  return (
    <Screen title='办好了' bar={<Button text='回首页' onTap={openHome} />}>
      <Heading
        text={['好。', '家里人不用再操心。']}
        lead={
          sharedId(elder.id)
            ? '家里人都看得到。各人的提醒，都换成下一次的了。'
            : `${relationSubject(elder.relation)}${enabled ? '的提醒，换成下一次的了。' : '的日子，换成下一次的了。'}`
        }
      />
      <Card>
        <Beside
          start={
            leaf && window?.certainty !== 'unverified' ? (
              <Leaf date={leaf.date} today={today} meaning={`下次，${leaf.meaning}`} />
            ) : null
          }
        >
          <Badge kind='fine' text='办好了' />
          <View className='small'>{together(benefitWords(benefit))}</View>
        </Beside>
        <DayLines standing={standing} today={today} />
      </Card>
      <CallMe benefitIds={[benefit.id]} today={today} />
      <Button kind='soft' icon='family' text='告诉家里办好了' share='done' onTap={() => shareCard(card)} />
      <View className='small'>手机日历里记过旧日子的，请手动删掉旧的。</View>
      <Rows>
        <Row icon='undo' title='点错了，改回去' onTap={undo} />
      </Rows>
      {sheet}
    </Screen>
  );
}
