import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { spoken } from '../../../components/spoken.ts';
import { together } from '../../../components/together.ts';
import {
  demandQuestion,
  demandWords,
  senderQuestion,
  senderWords,
} from '../../../rules/message/answers/answer-words.ts';
import { type Answers, type Demand, demands, senders } from '../../../rules/message/answers/questions.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { useElders } from '../../../state/elders.ts';
import { ownDates } from './own-date-words.ts';

type Props = { today: CivilDate; onAnswers: (answers: Answers) => void } & (
  | { onAgain: () => void; onBack?: never }
  | { onBack: () => void; onAgain?: never }
);

/**
 * Two taps, and the family's own dates beside them: the words alone do not tell, or, with `onBack`, there is an answer
 * already.
 */
export function Ask({ today, onAnswers, onAgain, onBack }: Props) {
  const [asks, setAsks] = useState<Demand | null>(null);
  const question = asks === null ? demandQuestion : senderQuestion;
  const bar = onBack ? (
    <Button kind='line' text='不答了，看刚才的' onTap={onBack} />
  ) : (
    <Button kind='line' text='换一条' onTap={onAgain} />
  );
  return (
    <Screen disclaimer title='这条消息是真的吗' bar={bar}>
      <Heading text={onAgain && asks === null ? ['光看字看不出来。', question] : question} />
      <View className='answers' {...spoken('group', question)}>
        {asks === null
          ? demands.map((one) => <Option key={one} title={demandWords[one]} onTap={() => setAsks(one)} />)
          : senders.map((from) => (
              <Option key={from} title={senderWords[from]} onTap={() => onAnswers({ asks, from })} />
            ))}
      </View>
      {ownDates(useElders(), today).map(({ elder, words }) => (
        <View key={elder.id} className='small'>
          {together(`您家的日子：${words}`)}
        </View>
      ))}
    </Screen>
  );
}
