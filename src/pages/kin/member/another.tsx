import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { ApiError } from '../../../contract/errors.ts';
import type { Family, Member } from '../../../contract/family.ts';
import { myselfIn } from '../../../family/members.ts';
import { handOver, putOut } from '../../../state/family/actions.ts';
import { useToday } from '../../../state/today.ts';
import { memberPronoun, memberSubject, memberTitle } from '../../../words/member-words.ts';
import { sinceWords } from './since-words.ts';

type Props = { family: Family; member: Member };

/** Who keeps the family may put anyone out, or hand that over. */
export function Another({ family, member }: Props) {
  const today = useToday();
  const me = myselfIn(family);
  const [open, setOpen] = useState<'out' | 'over' | null>(null);
  const [message, setMessage] = useState('');
  const who = memberSubject(family, member.id);
  const she = memberPronoun(member.word) ?? who;
  const say = async (done: Promise<ApiError | null>) => {
    setOpen(null);
    setMessage((await done)?.sentence ?? '');
  };
  return (
    <Screen title='家里的人' message={message}>
      <Heading text={memberTitle(member)} lead={sinceWords(family, member, today)} />
      {me?.keeper ? (
        <Rows>
          <Row
            title={`谁进谁出，交给${who}看着`}
            expanded={open === 'over'}
            onTap={() => setOpen(open === 'over' ? null : 'over')}
          >
            <View>{`以后由${she}请人出去、收回卡片。您还在这个家里。`}</View>
            <Button kind='line' text={`交给${who}`} onTap={() => void say(handOver(family.id, member.id))} />
          </Row>
          <Row title='请出去' expanded={open === 'out'} onTap={() => setOpen(open === 'out' ? null : 'out')}>
            <View>出去以后，看不到家里的长辈，也收不到消息。以前发的、收到的邀请卡，都不能再用。</View>
            <Button
              kind='line'
              text={`请${member.word === 'self' ? '这位长辈' : who}出去`}
              onTap={() => void say(putOut(family.id, member.id))}
            />
          </Row>
        </Rows>
      ) : (
        <View className='small'>{`要请人出去，找${memberSubject(family, family.members.find(({ keeper }) => keeper)?.id ?? null)}。`}</View>
      )}
    </Screen>
  );
}
