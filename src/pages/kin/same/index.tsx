import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { together } from '../../../components/together.ts';
import { openFamily } from '../../../platform/navigate.ts';
import type { Elder } from '../../../state/elder.ts';
import { useElders } from '../../../state/elders.ts';
import { sameElder } from '../../../state/family/actions.ts';
import { useFamilies } from '../../../state/family/families.ts';
import { sayNotSame } from '../../../state/family/not-same.ts';
import { type Pair, pairsIn } from '../../../state/family/same-pairs.ts';
import { useToday } from '../../../state/today.ts';
import { notKept } from '../../../words/not-kept.ts';
import { relationName } from '../../../words/relation-words.ts';
import { invitation } from '../../../words/share-words.ts';
import { recordLines } from '../record-lines.ts';

const nameOf = ({ own, theirs }: Pair): string => `${own.id} ${theirs.id}`;

/** 是同一位吗？ elder by elder. Yes: one stays, the family's; no: both stay. */
export default function SamePage() {
  const { params } = useRouter();
  const elders = useElders();
  const today = useToday();
  const family = useFamilies().find(({ id }) => id === params.family);
  const [no, setNo] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  useShareAppMessage(() => invitation);
  const open = family ? pairsIn(family, elders, params.elder).filter((pair) => !no.includes(nameOf(pair))) : [];
  const [pair] = open;
  if (!family || !pair) {
    return (
      <Screen title='是同一位吗' bar={<Button text='回家庭看看' onTap={openFamily} />}>
        <Heading text={['好了。', '家里的都在一处了']} lead='两处都留着的，以后也能再合成一位。' />
      </Screen>
    );
  }
  const { own, theirs } = pair;
  const same = async () => {
    setBusy(true);
    const failed = await sameElder(family.id, { own: own.id, theirs: theirs.id });
    setBusy(false);
    setMessage(failed?.sentence ?? '');
  };
  const differ = () => {
    const outcome = sayNotSame(own.id, theirs.id);
    if (outcome !== 'kept') return setMessage(notKept[outcome]);
    setNo([...no, nameOf(pair)]);
  };
  const card = (title: string, elder: Elder) => (
    <Card>
      <Heading level={2} text={title} />
      <View>
        {recordLines(elder, today).map((line) => (
          <View key={line}>{together(line)}</View>
        ))}
      </View>
    </Card>
  );
  return (
    <Screen
      title='是同一位吗'
      message={message}
      bar={
        <>
          <Button kind='line' text='不是' disabled={busy} onTap={differ} />
          <Button text='是同一位' disabled={busy} onTap={() => void same()} />
        </>
      }
    >
      <Heading text={[`您手机里的${relationName(own.relation)}，`, '和家里的是同一位吗？']} />
      {card('您手机里的', own)}
      {card(theirs.relation === 'other' ? '家里的' : `家里的${relationName(theirs.relation)}`, theirs)}
      <View className='small'>合成一位以后，取晚的那个日子，提醒只发一份。您怎么叫，还是怎么叫。</View>
    </Screen>
  );
}
