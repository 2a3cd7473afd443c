import { useState } from 'react';
import { Heading } from '../../../components/heading/heading';
import { Screen } from '../../../components/screen/screen';
import type { Family, Member } from '../../../contract/family.ts';
import { setMyWord } from '../../../state/family/actions';
import { useToday } from '../../../state/today';
import { memberTitle } from '../../../words/member-words';
import { largerForElders } from '../larger-for-elders';
import { MemberChips } from '../member-chips';
import { Invites } from './invites';
import { Leave } from './leave';
import { sinceWords } from './since-words';

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
