import { useState } from 'react';
import { Button } from '../../../../components/button/button.tsx';
import { Heading } from '../../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../../components/rows/rows.tsx';
import { openPage } from '../../../../platform/navigate.ts';
import { routes } from '../../../../routes/routes.ts';
import type { CivilDate } from '../../../../rules/vocabulary.ts';
import type { Benefit } from '../../../../state/elder.ts';
import { type Asked, tellAsked } from '../../../../state/tell-asked.ts';
import { tellNoNews } from '../../../../state/tell-benefit.ts';
import { useTodays } from '../../../../state/todays.ts';
import { type Between, dateFault, dueBetween, pastBetween } from '../../../../words/asked-dates.ts';
import { notKept } from '../../../../words/not-kept.ts';
import { DayRow } from './day-row.tsx';

type Props = { benefit: Benefit; elderId: string; onSaid: (message: string) => void };

/** What was heard on the telephone goes straight into the elder; hearing nothing is an answer too. */
export function AnswerRows({ benefit, elderId, onSaid }: Props) {
  const todays = useTodays();
  const { today } = todays;
  const [asked, setAsked] = useState<Asked>({ last: null, due: null });
  const told = (field: keyof Asked, between: (today: CivilDate) => Between) => (on: CivilDate) => {
    const fault = dateFault(on, between, todays);
    if (fault) return onSaid(fault);
    const next = { ...asked, [field]: on };
    const outcome = tellAsked(benefit.id, next);
    if (outcome !== 'kept') return onSaid(notKept[outcome]);
    setAsked(next);
    onSaid('记下了。');
  };
  const heardNothing = () => {
    const outcome = tellNoNews(benefit.id);
    onSaid(outcome === 'kept' ? '好。提醒照旧，过些天再问。' : notKept[outcome]);
  };
  const isTold = asked.last !== null || asked.due !== null;
  return (
    <>
      <Heading level={2} text='问到的记在这里' />
      <Rows>
        <DayRow
          title='上次是哪天'
          value={asked.last}
          between={pastBetween(today)}
          today={today}
          onPick={told('last', pastBetween)}
        />
        <DayRow
          title='下次最晚哪天'
          value={asked.due}
          between={dueBetween(today)}
          today={today}
          onPick={told('due', dueBetween)}
        />
        {isTold ? null : <Row title='没问到' small='提醒照旧，过些天再问' onTap={heardNothing} />}
      </Rows>
      {isTold ? (
        <Button kind='soft' text='看看什么时候办' onTap={() => openPage(routes.card({ elder: elderId }))} />
      ) : null}
    </>
  );
}
