import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { MemberWord } from '../../../contract/family.ts';
import { makeFamily } from '../../../state/family/actions.ts';
import { largerForElders } from '../larger-for-elders.ts';
import { MemberChips } from '../member-chips.tsx';

type Props = { elders: readonly string[]; onBack: () => void };

/** 家里叫您什么？ With the answer, or without one, the family begins. */
export function Word({ elders, onBack }: Props) {
  const [word, setWord] = useState<MemberWord | null>(null);
  const [message, setMessage] = useState('');
  const make = async (said: MemberWord | null) => {
    setMessage('');
    const failed = await makeFamily(elders, said);
    if (failed) return setMessage(failed.sentence);
    if (said) largerForElders(said);
  };
  const next = () => (word === null ? setMessage('点一个，或者点「以后再说」。') : void make(word));
  return (
    <Screen title='一起照看' message={message} bar={<Button text='好了，备邀请卡' onTap={next} />}>
      <Heading text='家里叫您什么？' lead='办好了，别人看到的是「女儿办好了」这样的话。' />
      <MemberChips value={word} onPick={setWord} />
      <Rows>
        <Row icon='clock' title='以后再说' small='先写「家里人」' onTap={() => void make(null)} />
        <Row icon='undo' title='回上一屏' onTap={onBack} />
      </Rows>
    </Screen>
  );
}
