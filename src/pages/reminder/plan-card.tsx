import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../components/card/card.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Rail } from '../../components/rail/rail.tsx';
import { Row } from '../../components/rows/rows.tsx';
import { together } from '../../components/together.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { useWhoseTurn } from '../../state/family/whose-turn.ts';
import type { ReminderView } from '../../state/reminder-view.ts';
import { standingOf } from '../../state/standing.ts';
import { calledOn } from '../../words/called-on.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { relationName } from '../../words/relation-words.ts';
import { byWhenWords, whyLookUpWords } from '../../words/reminder-words.ts';
import { actsWords, hearsFirstWords } from '../../words/turn-words.ts';
import { benefitWords } from '../../words/whose-words.ts';
import { dateLines } from '../../words/window-words.ts';
import { type Moment, momentsOf, railItem, whyThisOrder } from './moments.ts';

type Props = { elder: Elder; benefit: Benefit; view: ReminderView; hour: number; today: CivilDate };

/**
 * Who is reminded of what, when, in which words, and whether a subscription backs it: without one the dot is hollow.
 */
export function PlanCard({ elder, benefit, view, hour, today }: Props) {
  const { plan, backed } = view;
  const turn = useWhoseTurn(elder.id, benefit.id);
  const [open, setOpen] = useState(false);
  const { main, more } = momentsOf(plan, benefit.id);
  const standing = standingOf(elder, benefit, today);
  const byWhen = byWhenWords(standing, today);
  const why =
    standing.kind === 'ahead'
      ? `${dateLines(standing, today).join('。')}。`
      : whyLookUpWords(benefit, standing.window, main.length > 0);
  const order = whyThisOrder([...main, ...more], today);
  const rail = (moments: readonly Moment[]) => (
    <Rail items={moments.map((moment) => railItem(moment, { elder, benefit, hour, today, backed }))} />
  );
  return (
    <Card>
      <View>
        <Heading level={2} text={`${relationName(elder.relation)}${byWhen ? ` · ${byWhen}` : ''}`} />
        <View className='small'>{together(benefitWords(benefit))}</View>
      </View>
      {turn && standing.kind !== 'fine' ? (
        <View>{`${actsWords(turn.family, turn.turn)}。${hearsFirstWords(turn.family, turn.turn, calledOn(plan, benefit.id), today)}`}</View>
      ) : null}
      {why ? <View>{why}</View> : null}
      {main.length > 0 ? rail(main) : null}
      {order ? <View className='small'>{together(order)}</View> : null}
      {more.length > 0 ? (
        <Row
          title='再多几条更稳'
          small={more.map(({ item }) => dayInYearWords(item.on, today)).join('、')}
          expanded={open}
          onTap={() => setOpen(!open)}
        >
          {rail(more)}
        </Row>
      ) : null}
    </Card>
  );
}
