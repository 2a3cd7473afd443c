import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Fragment, useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openHome } from '../../../platform/navigate.ts';
import { findElder, useElders } from '../../../state/elders.ts';
import { familyOf, useFamilies } from '../../../state/family/families.ts';
import { relationSubject } from '../../../words/relation-words.ts';
import { invitation } from '../../../words/share-words.ts';
import { historyOf } from './history-of.ts';
import { Line } from './line.tsx';

/** Who certified an elder, year by year. */
export default function HistoryPage() {
  const { params } = useRouter();
  useElders();
  useFamilies();
  const [message, setMessage] = useState('');
  useShareAppMessage(() => invitation);
  const elder = findElder(params.elder);
  const years = elder ? historyOf(elder, familyOf(elder.id)) : [];
  const whose = elder ? `${relationSubject(elder.relation)}的认证，` : '';
  if (!elder || years.length === 0) {
    return (
      <Screen title='谁办的' bar={<Button text='去首页看看' onTap={openHome} />}>
        <Heading
          text={elder ? [whose, '还没有记下过'] : '没找到这位长辈'}
          lead={elder ? '办好了点「已经办好了」，这里就记一笔。' : '可能换了手机，或者不在这个家里了。'}
        />
      </Screen>
    );
  }
  return (
    <Screen title='谁办的' message={message}>
      <Heading text={[whose, '一年一年这样办的']} />
      {years.map(({ year, lines }) => (
        <Fragment key={year}>
          <Heading level={2} text={`${year}年`} />
          <Rows>
            {lines.map((line) => (
              <Line key={line.id} {...line} onFailed={setMessage} />
            ))}
          </Rows>
        </Fragment>
      ))}
    </Screen>
  );
}
