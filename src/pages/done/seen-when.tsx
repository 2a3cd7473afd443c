import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Heading } from '../../components/heading/heading';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import { Screen } from '../../components/screen/screen';
import { DatePicker } from '../../platform/date-picker';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit } from '../../state/elder';
import { markSeen } from '../../state/elders';
import { dayInYearWords } from '../../words/dates';
import { phoneFull } from '../../words/phone-full';

type Props = { benefit: Benefit; today: CivilDate; onKept: () => void; onBack: () => void };

/** The day the record shows, today unless it says otherwise; and the next due date, if the page wrote one. */
export function SeenWhen({ benefit, today, onKept, onBack }: Props) {
  const [on, setOn] = useState(today);
  const [due, setDue] = useState<CivilDate | null>(null);
  const [message, setMessage] = useState('');
  const keep = () => {
    if (markSeen(benefit.id, on, due) === 'kept') return onKept();
    setMessage(phoneFull);
  };
  const furthest = `${Number(today.slice(0, 4)) + 3}-12-31`;
  return (
    <Screen title='办好了' message={message} bar={<Button text='记下来' onTap={keep} />}>
      <Heading text='记录里写的是哪天？' lead='多半是今天。不是的话，改成记录里的日子。' />
      <DatePicker label='记录里的日子' fields='day' value={on} start='2015-01-01' end={today} onPick={setOn}>
        <Button kind='line' icon='calendar' text={`${dayInYearWords(on, today)}，改一改`} />
      </DatePicker>
      <Heading level={2} text='写了下次到哪天吗？' lead='写了就照抄，比我们算的准。没写就不管。' />
      <DatePicker label='下次到哪天' fields='day' value={due} start={today} end={furthest} onPick={setDue}>
        <Button kind='line' icon='calendar' text={due ? dayInYearWords(due, today) : '照抄下次的日子'} />
      </DatePicker>
      <Rows>
        <Row icon='undo' title='不是，回上一屏' onTap={onBack} />
      </Rows>
    </Screen>
  );
}
