import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { type ShareCard, shareCard } from '../../../platform/share';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { useElders } from '../../../state/elders.ts';
import { onlyPayer } from '../../../whom/only-payer.ts';
import { Advice } from './advice.tsx';
import type { Finding } from './finding.ts';
import { Gave } from './gave.tsx';
import { mostLetters } from './most-letters.ts';
import { OwnDates } from './own-dates.tsx';
import { Reasons } from './reasons.tsx';
import { adviceWords, answerWords, verdictSaid } from './verdict-words.ts';

type Props = {
  message: string;
  finding: Finding;
  today: CivilDate;
  card: ShareCard;
  onAsk: () => void;
  onAgain: () => void;
};

/** Enough of it to know which message it was. */
const quoted = (message: string): string => {
  const letters = [...message.replace(/\s+/g, ' ')];
  return `「${letters.slice(0, 60).join('')}${letters.length > 60 ? '…' : ''}」`;
};

export function Result({ message, finding, today, card, onAsk, onAgain }: Props) {
  const { verdict, sure, signs, before, why, action, askable } = finding;
  const { answer, means } = answerWords(verdict, sure);
  const payer = onlyPayer(useElders());
  const bar = (
    <>
      <Dial kind='line' region={payer} />
      <Button text='把结果发到群里' share='rumour' onTap={() => shareCard(card)} />
    </>
  );
  return (
    <Screen disclaimer title='这条消息是真的吗' bar={bar}>
      <Heading text={answer} />
      <Note kind={verdictSaid[verdict].kind} lead={why ?? means}>
        {action}
      </Note>
      {askable ? (
        <Rows>
          {action === null ? (
            <Row icon='search' title='再答两句，看得更准' small='它叫您做什么，是谁发来的' onTap={onAsk} />
          ) : (
            <Row icon='undo' title='点错了，重新答' onTap={onAsk} />
          )}
        </Rows>
      ) : null}
      <Card>
        <View className='quoted'>{quoted(message)}</View>
        {message.length < mostLetters ? null : (
          <View className='small'>这条太长，只看了前面一万个字。后面的，请分开贴。</View>
        )}
        <Button kind='line' text='换一条' onTap={onAgain} />
      </Card>
      <Reasons signs={signs} before={before} />
      <OwnDates today={today} />
      <Advice lines={adviceWords(verdict, sure)} />
      {verdict === 'scam-signs' ? <Gave /> : null}
    </Screen>
  );
}
