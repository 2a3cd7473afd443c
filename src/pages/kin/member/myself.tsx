import { useState } from 'react';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { Family, Member } from '../../../contract/family.ts';
import { setMyWord } from '../../../state/family/actions.ts';
import { useToday } from '../../../state/today.ts';
import { memberTitle } from '../../../words/member-words.ts';
import { largerForElders } from '../larger-for-elders.ts';
import { MemberChips } from '../member-chips.tsx';
import { Invites } from './invites.tsx';
import { Leave } from './leave.tsx';
import { sinceWords } from './since-words.ts';

type Props = { family: Family; me: Member };

export function Myself({ family, me }: Props) {
  const today = useToday();
  const [message, setMessage] = useState('');
  const pick = async (word: NonNullable<Member['word']>) => {
    const failed = await setMyWord(family.id, word);
    if (!failed) largerForElders(word);
    setMessage(failed?.sentence ?? '');
  };
  return (
    <Screen title='家里的人' message={message}>
      <Heading text={memberTitle(me)} lead={sinceWords(family, me, today)} />
      <Heading level={2} text='家里叫您什么？' />
      <MemberChips value={me.word} onPick={(word) => void pick(word)} />
      <Invites family={family} today={today} onFailed={setMessage} />
      <Leave family={family} onFailed={setMessage} />
    </Screen>
  );
}
