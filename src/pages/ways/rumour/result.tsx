import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button';
import { Card } from '../../../components/card/card';
import { Heading } from '../../../components/heading/heading';
import { Note } from '../../../components/note/note';
import { Row } from '../../../components/rows/row';
import { Rows } from '../../../components/rows/rows';
import { Screen } from '../../../components/screen/screen';
import { callNumber } from '../../../platform/phone';
import { type ShareCard, shareCard } from '../../../platform/share';
import type { MessageCheck } from '../../../rules/message/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { disclaimer } from '../../../words/disclaimer';
import { Advice } from './advice';
import { mostLetters } from './most-letters';
import { OwnDates } from './own-dates';
import { verdictSaid } from './verdict-words';

type Props = { message: string; check: MessageCheck; today: CivilDate; card: ShareCard; onAgain: () => void };

/** Enough of it to know which message it was. */
const quoted = (message: string): string => {
  const letters = [...message.replace(/\s+/g, ' ')];
  return `「${letters.slice(0, 60).join('')}${letters.length > 60 ? '…' : ''}」`;
};

export function Result({ message, check: { verdict, signs, advice }, today, card, onAgain }: Props) {
  const { kind, means, answer } = verdictSaid[verdict];
  const bar = (
    <>
      <Button kind='line' text='拨 12333' onTap={() => void callNumber('12333')} />
      <Button text='把结果发到群里' share='rumour' onTap={() => shareCard(card)} />
    </>
  );
  return (
    <Screen title='这条消息是真的吗' bar={bar}>
      <Heading text={answer} />
      <Card>
        <View className='quoted'>{quoted(message)}</View>
        {message.length < mostLetters ? null : (
          <View className='small'>这条太长，只看了前面一万个字。后面的，请分开贴。</View>
        )}
        <Button kind='line' text='换一条' onTap={onAgain} />
      </Card>
      <Note kind={kind} lead={means} />
      {signs.length > 0 ? (
        <>
          <Heading level={2} text='为什么这样说' />
          <Rows>
            {signs.map(({ code, matched, sentence }) => (
              <Row key={`${code} ${matched}`} title={sentence} small={`消息里写着「${matched}」`} />
            ))}
          </Rows>
        </>
      ) : null}
      <OwnDates today={today} />
      <Advice lines={advice} />
      <View className='small'>{disclaimer}</View>
    </Screen>
  );
}
