import { Fragment, type ReactNode } from 'react';
import { Button } from '../../components/button/button.tsx';
import { ElderCard } from '../../components/elder-card/elder-card.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openHome, openPage } from '../../platform/navigate.ts';
import { type ShareCard, shareCard } from '../../platform/share';
import { routes } from '../../routes/routes.ts';
import { dayWords } from '../../rules/day-words.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { isJoiner } from '../../state/family/families.ts';
import { type Standing, standingOf } from '../../state/standing.ts';
import { weekdayWords } from '../../words/dates.ts';
import { relationName } from '../../words/relation-words.ts';
import { headline } from '../../words/standing-words.ts';
import { NewsRows } from './news-rows.tsx';

type Props = {
  elder: Elder;
  benefit: Benefit;
  standing: Standing;
  today: CivilDate;
  card: ShareCard;
  sheet: ReactNode;
};

export function OwnElder({ elder, benefit, standing, today, card, sheet }: Props) {
  const others = elder.benefits.filter((other) => other.id !== benefit.id);
  return (
    <Screen disclaimer title={`${relationName(elder.relation)}的认证`}>
      <Heading
        tag={`${relationName(elder.relation)} · 今天 ${dayWords(today)}，${weekdayWords(today)}`}
        text={headline(elder.relation, standing, today)}
      />
      {[benefit, ...others].map((one) => (
        <Fragment key={one.id}>
          <ElderCard elder={elder} benefit={one} standing={standingOf(elder, one, today)} today={today} />
          {isJoiner(elder.id) ? null : (
            <NewsRows benefit={one} standing={standingOf(elder, one, today)} today={today} />
          )}
        </Fragment>
      ))}
      <Button kind='soft' icon='family' text='发到家庭群' share='elder' onTap={() => shareCard(card)} />
      <Rows>
        <Row
          icon='person'
          title={isJoiner(elder.id) ? '改称呼，或不收消息' : '改一改，或不再提醒'}
          onTap={() => openPage(routes.elder({ elder: elder.id }))}
        />
        <Row icon='home' title='回首页' onTap={openHome} />
      </Rows>
      {sheet}
    </Screen>
  );
}
