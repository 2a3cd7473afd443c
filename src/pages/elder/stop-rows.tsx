import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { replacePage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { Stop } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { stopElder } from '../../state/elders.ts';
import type { Outcome } from '../../state/stored.ts';

type Props = { elder: Elder; onNotKept: (outcome: Exclude<Outcome, 'kept'>) => void };

/** No question why, no red, no pop-up. What follows is a page of its own, where it can be taken back. */
export function StopRows({ elder, onNotKept }: Props) {
  const [open, setOpen] = useState(false);
  if (elder.stopped) return null;
  const stop = (why: Stop) => {
    const outcome = stopElder(elder.id, why);
    if (outcome !== 'kept') return onNotKept(outcome);
    replacePage(routes.card({ elder: elder.id }));
  };
  return (
    <Rows>
      <Row title='不再提醒' expanded={open} onTap={() => setOpen(!open)}>
        <Button kind='line' text='这位长辈不用提醒了' onTap={() => stop('not-needed')} />
        {elder.relation === 'self' ? null : <Button kind='line' text='人已经走了' onTap={() => stop('deceased')} />}
      </Row>
    </Rows>
  );
}
