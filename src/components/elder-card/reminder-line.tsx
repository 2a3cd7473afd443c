import { openReminders } from '../../platform/navigate.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useReminderView } from '../../state/reminder-view.ts';
import { reminderLine } from '../../words/reminder-line.ts';
import { Row } from '../rows/rows.tsx';

type Props = { benefitIds: readonly string[]; today: CivilDate };

/** Whether a message will come, and when; behind it the page that says which and why. */
export function ReminderLine({ benefitIds, today }: Props) {
  const view = useReminderView();
  return <Row icon='bell' title={reminderLine(view, benefitIds, today)} onTap={openReminders} />;
}
