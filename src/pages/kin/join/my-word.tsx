import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { MemberWord } from '../../../contract/family.ts';
import { setMyWord } from '../../../state/family/actions.ts';
import { largerForElders } from '../larger-for-elders.ts';
import { MemberChips } from '../member-chips.tsx';

type Props = { family: string; onSaid: (isElder: boolean) => void };

/** 家里叫您什么？ 以后再说 is an answer. */
export function MyWord({ family, onSaid }: Props) {
  const [word, setWord] = useState<MemberWord | null>(null);
  const [message, setMessage] = useState('');
  const say = async () => {
    if (word === null) return setMessage('点一个，或者点「以后再说」。');
    const failed = await setMyWord(family, word);
    if (failed) return setMessage(failed.sentence);
    largerForElders(word);
    onSaid(word === 'self');
  };
  return (
    <Screen title='加入这个家' message={message} bar={<Button text='下一步' onTap={() => void say()} />}>
      <Heading tag='加入了' text='家里叫您什么？' lead='您办好了，别人看到的是「女儿办好了」这样的话。' />
      <MemberChips value={word} onPick={setWord} />
      <Rows>
        <Row icon='clock' title='以后再说' small='先写「家里人」' onTap={() => onSaid(false)} />
      </Rows>
    </Screen>
  );
}
