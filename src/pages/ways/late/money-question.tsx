import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { spoken } from '../../../components/spoken.ts';
import { openPage } from '../../../platform/navigate.ts';
import { lateAnswers, lateQuestion } from '../../../rules/choose/late-words.ts';
import { WhomCard } from '../whom-card.tsx';
import { type LateProps, lateUrl } from './late-props.ts';

export const MoneyQuestion = ({ whom, today, onWhom }: LateProps) => (
  <Screen disclaimer title='错过了怎么办'>
    <Heading text={lateQuestion} lead='看看这个月的养老金到账没有。' />
    <View className='late-options' {...spoken('group', lateQuestion)}>
      {lateAnswers.map(({ value, label }) => (
        <Option key={value} title={label} onTap={() => openPage(lateUrl(whom, value))} />
      ))}
    </View>
    <WhomCard whom={whom} today={today} onChange={onWhom} />
  </Screen>
);
