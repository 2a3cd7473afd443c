import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Beside } from '../../components/beside/beside.tsx';
import { Button } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openHome, openPage } from '../../platform/navigate.ts';
import { type ShareCard, shareCard } from '../../platform/share';
import type { CardState } from '../../routes/card-state.ts';
import { routes } from '../../routes/routes.ts';
import type { Body, Where } from '../../rules/choose/types.ts';
import { dayWords } from '../../rules/day-words.ts';
import type { FlowId } from '../../rules/flows/types.ts';
import type { CivilDate, RegionCode, Relation, Scheme } from '../../rules/vocabulary.ts';
import { relationName, relationPronoun } from '../../words/relation-words.ts';

import { coldHeadline } from './cold-words.ts';
import '../../components/icon/way-icons.scss';

type Props = {
  relation: Relation;
  region: RegionCode | undefined;
  scheme: Scheme | undefined;
  state: CardState;
  today: CivilDate;
  card: ShareCard;
  sheet: ReactNode;
};

/** Opened from a group, by somebody who never saw this app: one sentence, one button, and a way home. */
export function ColdCard({ relation, region, scheme, state, today, card, sheet }: Props) {
  const she = relation === 'self' ? '他' : relationPronoun(relation);
  const done = state === 'done';
  const about = { who: relation, region, scheme };
  const choose = (answers: { where: Where; body?: Body }) => openPage(routes.choose({ ...about, ...answers }));
  const guide = (flow: FlowId) => openPage(routes.guide({ ...about, flow }));
  return (
    <Screen
      disclaimer
      title={relation === 'self' || relation === 'other' ? '养老认证' : `${relationName(relation)}的认证`}
    >
      <Heading tag={`家里人发来的卡片 · 今天 ${dayWords(today)}`} text={coldHeadline(relation, state)} />
      <Card>
        <Beside start={<Icon name={done ? 'search' : 'person'} />}>
          <View className='strong'>{done ? '看一眼记录' : '最省事的办法'}</View>
          <View className='small'>
            {done ? '记录里有办好的日子，这次就不用再办' : `在身边的人，用自己的手机帮${she}刷脸`}
          </View>
        </Beside>
        <Button text='一步一步教我' onTap={() => guide(done ? 'check-record' : 'help-parent')} />
      </Card>
      <Rows>
        <Row icon='search' title='先查一查' small='可能已经自动认证，或早办好了' onTap={() => guide('last-time')} />
        <Row icon='globe' title={`我不在${she}身边`} onTap={() => choose({ where: 'apart' })} />
        <Row icon='bed' title={`${she}行动不便`} onTap={() => choose({ where: 'beside', body: 'home' })} />
        {done ? null : (
          <Row icon='check' title='已经办好了' small='教您看一眼记录' onTap={() => guide('check-record')} />
        )}
      </Rows>
      <Button kind='soft' icon='bell' text='到时候也提醒我' onTap={() => openPage(routes.elder(about))} />
      <Button kind='line' icon='family' text='转给别的家里人' share='cold' onTap={() => shareCard(card)} />
      <Rows>
        <Row icon='home' title='去首页看看' onTap={openHome} />
      </Rows>
      {sheet}
    </Screen>
  );
}
