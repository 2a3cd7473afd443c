import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import type { Family, Member } from '../../../contract/family.ts';
import { putOut, recognise } from '../../../state/family/actions.ts';
import { useToday } from '../../../state/today.ts';
import { memberSubject } from '../../../words/member-words.ts';
import { sinceWords } from './since-words.ts';

type Props = { family: Family; member: Member };

/** 儿媳加入了，认识吗？ with 请出去 beside it, for everybody who is known. */
export function Joiner({ family, member }: Props) {
  const today = useToday();
  const [message, setMessage] = useState('');
  const say = async (word: typeof recognise) => setMessage((await word(family.id, member.id))?.sentence ?? '');
  return (
    <Screen
      title='家里的人'
      message={message}
      bar={
        <>
          <Button kind='line' text='请出去' onTap={() => void say(putOut)} />
          <Button text='认识' onTap={() => void say(recognise)} />
        </>
      }
    >
      <Heading
        text={[`${memberSubject(family, member.id)}加入了，`, '认识吗？']}
        lead={sinceWords(family, member, today)}
      />
      <View>点了「认识」，就和大家一样：能改长辈的日子，能发邀请卡。</View>
      <View className='small'>
        不认识，就请出去：马上看不到家里的长辈，也收不到消息，拿到的卡片不能再用。没人点「认识」以前，只能看、收提醒、说「我来办」「办好了」。
      </View>
    </Screen>
  );
}
