import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Note } from '../../components/note/note.tsx';
import { Row } from '../../components/rows/rows.tsx';
import { DatePicker } from '../../platform/date-picker';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit } from '../../state/elder.ts';
import type { Outcome } from '../../state/stored.ts';
import { noteVisit } from '../../state/tell-benefit.ts';
import { visitBetween } from '../../words/asked-dates.ts';
import { dayAndWeekday } from '../../words/dates.ts';
import { notKept } from '../../words/not-kept.ts';

type Props = { benefit: Benefit; today: CivilDate };

/** 上门, 窗口, 预约: one day that the family noted. The day before, a message; past it, the question whether it was done. */
export function VisitRow({ benefit, today }: Props) {
  const { visitOn } = benefit;
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const { from, until } = visitBetween(today);
  const said = (outcome: Outcome) => setFault(outcome === 'kept' ? '' : notKept[outcome]);
  const note = (day: CivilDate) =>
    day < from || day > until
      ? setFault('约的日子，要在今天以后、明年年底以前。再选一次。')
      : said(noteVisit(benefit.id, day));
  return (
    <Row
      icon='calendar'
      title={visitOn ? `约了 ${dayAndWeekday(visitOn, today)}` : '约了哪天去办、上门？'}
      small={visitOn ? '改天了，没约了，点这里' : '记下来，前一天提醒您'}
      expanded={open}
      onTap={() => setOpen(!open)}
    >
      <DatePicker label='约的那天' fields='day' value={visitOn} start={from} end={until} onPick={note}>
        <Button kind='line' icon='calendar' text={visitOn ? '改成哪天' : '点这里选那天'} />
      </DatePicker>
      {visitOn ? <Button kind='line' text='没约了，去掉' onTap={() => said(noteVisit(benefit.id, null))} /> : null}
      {fault ? <Note kind='amber'>{fault}</Note> : null}
    </Row>
  );
}
