import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading';
import { Option } from '../../../components/option/option';
import { Screen } from '../../../components/screen/screen';
import { spoken } from '../../../components/spoken';
import { openPage } from '../../../platform/navigate';
import { lateAnswers, lateQuestion } from '../../../rules/choose/late-words.ts';
import { WhomCard } from '../whom-card';
import { type LateProps, lateUrl } from './late-props';

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
