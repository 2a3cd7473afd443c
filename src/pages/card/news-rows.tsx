import { useState } from 'react';
import { Note } from '../../components/note/note.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit } from '../../state/elder.ts';
import { useReminderView } from '../../state/reminder-view.ts';
import type { Standing, StandingKind } from '../../state/standing.ts';
import type { Outcome } from '../../state/stored.ts';
import { tellNoNews } from '../../state/tell-benefit.ts';
import { notKept } from '../../words/not-kept.ts';
import { reminderLine } from '../../words/reminder-line.ts';
import { VisitRow } from './visit-row.tsx';

type Props = { benefit: Benefit; standing: Standing; today: CivilDate };

/** Nothing is open: there is no news to tell. */
const settled: readonly StandingKind[] = ['fine', 'waiting', 'stopped'];

/** What a message asked for and the card's buttons do not answer: looked, and it is not done; looked, and not found. */
export function NewsRows({ benefit, standing, today }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const view = useReminderView();
  const tell = () => setOutcome(tellNoNews(benefit.id));
  if (standing.kind === 'stopped') return null;
  const open = !settled.includes(standing.kind);
  return (
    <>
      <Rows>
        {open ? <Row icon='search' title='查了，还没办' onTap={tell} /> : null}
        {open ? <Row icon='search' title='没查到' onTap={tell} /> : null}
        {standing.kind === 'fine' ? null : <VisitRow benefit={benefit} today={today} />}
      </Rows>
      {outcome === 'kept' ? (
        <Note kind='green' lead='记下了'>{`${reminderLine(view, [benefit.id], today)}。`}</Note>
      ) : null}
      {outcome === null || outcome === 'kept' ? null : <Note kind='amber'>{notKept[outcome]}</Note>}
    </>
  );
}
