import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { RelationChips } from '../../../components/relation-chips/relation-chips.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { together } from '../../../components/together.ts';
import type { Relation } from '../../../rules/vocabulary.ts';
import type { Elder } from '../../../state/elder.ts';
import { saveElder } from '../../../state/elders.ts';
import { useToday } from '../../../state/today.ts';
import { notKept } from '../../../words/not-kept.ts';
import { recordLines } from '../record-lines.ts';

type Props = { elder: Elder; tag: string | undefined; onSaid: () => void };

/** One's 妈妈 is another's 婆婆: each says their own word, and nobody else sees it. */
export function TheirWord({ elder, tag, onSaid }: Props) {
  const today = useToday();
  const [relation, setRelation] = useState<Relation | null>(null);
  const [message, setMessage] = useState('');
  const say = () => {
    if (relation === null) return setMessage('点一个，或者点「以后再说」。');
    const outcome = saveElder({ ...elder, relation });
    if (outcome === 'kept') return onSaid();
    setMessage(notKept[outcome]);
  };
  return (
    <Screen title='加入这个家' message={message} bar={<Button text='下一步' onTap={say} />}>
      <Heading tag={tag} text='您叫这位长辈什么？' lead='只有您自己看得到。' />
      <Card tight>
        {recordLines(elder, today).map((line) => (
          <View key={line}>{together(line)}</View>
        ))}
      </Card>
      <RelationChips label='您叫这位长辈什么' value={relation} onPick={setRelation} />
      <Rows>
        <Row icon='clock' title='以后再说' small='先写「长辈」' onTap={onSaid} />
      </Rows>
    </Screen>
  );
}
