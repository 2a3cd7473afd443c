import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Note } from '../../components/note/note.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { DatePicker } from '../../platform/date-picker';
import type { FlowId } from '../../rules/flows/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { isNextDueFar, markSeen } from '../../state/certifications.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import type { Todays } from '../../state/todays.ts';
import { dateFault, nextDueBetween, pastBetween } from '../../words/asked-dates.ts';
import { dayInYearWords, isItReally } from '../../words/dates.ts';
import { notKept } from '../../words/not-kept.ts';

type Props = {
  elder: Elder;
  benefit: Benefit;
  by: FlowId | null;
  todays: Todays;
  onKept: () => void;
  onBack: () => void;
};

/** The day the record shows, today unless it says otherwise; and the next due date, if the page wrote one. */
export function SeenWhen({ elder, benefit, by, todays, onKept, onBack }: Props) {
  const { today } = todays;
  const [on, setOn] = useState(today);
  const [due, setDue] = useState<CivilDate | null>(null);
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState<CivilDate | null>(null);
  const keep = () => {
    const fault = dateFault(on, pastBetween, todays);
    const dueFault = due === null ? null : dateFault(due, nextDueBetween, todays);
    if (fault) return setMessage(`记录里的日子：${fault}`);
    if (dueFault) return setMessage(`下次的日子：${dueFault}`);
    const seen = { on, by, nextDueOn: due };
    if (due !== asked && isNextDueFar(elder, benefit, seen)) return setAsked(due);
    const outcome = markSeen(benefit.id, seen);
    if (outcome === 'kept') return onKept();
    setMessage(notKept[outcome]);
  };
  const past = pastBetween(today);
  const next = nextDueBetween(today);
  return (
    <Screen title='办好了' message={message} bar={<Button text='记下来' onTap={keep} />}>
      <Heading text='记录里写的是哪天？' lead='多半是今天。不是的话，改成记录里的日子。' />
      <DatePicker label='记录里的日子' fields='day' value={on} start={past.from} end={past.until} onPick={setOn}>
        <Button kind='line' icon='calendar' text={`${dayInYearWords(on, today)}，改一改`} />
      </DatePicker>
      <Heading level={2} text='写了下次到哪天吗？' lead='写了就照抄，比我们算的准。没写就不管。' />
      <DatePicker label='下次到哪天' fields='day' value={due} start={next.from} end={next.until} onPick={setDue}>
        <Button kind='line' icon='calendar' text={due ? dayInYearWords(due, today) : '照抄下次的日子'} />
      </DatePicker>
      {asked && asked === due ? (
        <Note kind='amber' lead={isItReally(asked)}>
          比平常远很多。看错了就改一改；没看错，再点一次「记下来」。
        </Note>
      ) : null}
      <Rows>
        <Row icon='undo' title='不是，回上一屏' onTap={onBack} />
      </Rows>
    </Screen>
  );
}
