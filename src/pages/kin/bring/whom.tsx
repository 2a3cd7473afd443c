import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { Family } from '../../../contract/family.ts';
import type { Elder } from '../../../state/elder.ts';
import { bringElders } from '../../../state/family/actions.ts';
import { relationName } from '../../../words/relation-words.ts';
import { benefitWords } from '../../../words/whose-words.ts';

type Props = { elders: readonly Elder[]; into: Family | null; onPicked: (ids: readonly string[]) => void };

/** One answer for each elder, and nobody is chosen before. */
export function Whom({ elders, into, onPicked }: Props) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const toggle = (id: string) => {
    setMessage('');
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  };
  const next = async () => {
    if (picked.length === 0) return setMessage('先点一下，哪几位一起照看。');
    const failed = into ? await bringElders(into.id, picked) : null;
    if (failed) return setMessage(failed.sentence);
    onPicked(picked);
  };
  return (
    <Screen
      title='一起照看'
      message={message}
      bar={<Button text={into ? '和家里人一起照看' : '选好了，下一步'} onTap={() => void next()} />}
    >
      <Heading text='哪几位一起照看？' lead={['选上的，家里人都看得到：', '在哪儿领、哪天办、谁办的。']} />
      {elders.map(({ id, relation, benefits }) => (
        <Option
          key={id}
          icon='person'
          title={relationName(relation)}
          small={benefits.map(benefitWords).join('，')}
          checked={picked.includes(id)}
          several
          onTap={() => toggle(id)}
        />
      ))}
      <View className='small'>没选的，还是只在您手机里。</View>
    </Screen>
  );
}
