import { useState } from 'react';
import { CallMe } from '../../components/subscribe/call-me.tsx';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { reminderView, useReminderView } from '../../state/reminder-view.ts';

type Props = { benefitIds: readonly string[]; today: CivilDate; kind: 'main' | 'soft' };

/** The first answer ends with 到时候叫我; once a message is to come, the line of the card says so. */
export function FirstCall(props: Props) {
  const [offered] = useState(() => reminderView().plan.funded.length === 0);
  const { enabled } = useReminderView();
  return offered && enabled ? <CallMe {...props} /> : null;
}
