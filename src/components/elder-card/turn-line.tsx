import { openFamily, openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { saidByAnother } from '../../state/family/sayers.ts';
import { useWhoseTurn } from '../../state/family/whose-turn.ts';
import { useReminderView } from '../../state/reminder-view.ts';
import type { Standing, StandingKind } from '../../state/standing.ts';
import { calledOn } from '../../words/called-on.ts';
import { lastByWords, lastSeen } from '../../words/done-by-words.ts';
import { actsWords, becauseWords, hearsFirstWords } from '../../words/turn-words.ts';
import { Row } from '../rows/rows.tsx';

type Props = { elder: Elder; benefit: Benefit; standing: Standing; today: CivilDate };

const resting: readonly StandingKind[] = ['fine', 'later', 'stopped'];

/** Whose turn it is, or who did it where that was another; nothing of an elder who is the person's alone. */
export function TurnLine({ elder, benefit, standing, today }: Props) {
  const found = useWhoseTurn(elder.id, benefit.id);
  const { plan } = useReminderView();
  if (!found || standing.kind === 'stopped') return null;
  const { family, turn } = found;
  if (resting.includes(standing.kind)) {
    const last = lastSeen(benefit);
    const by = last && saidByAnother(elder.id, last.id) ? lastByWords(elder, benefit, today) : null;
    return by ? <Row icon='check' title={by} onTap={() => openPage(routes.history({ elder: elder.id }))} /> : null;
  }
  const waits = turn.because === 'waits' ? becauseWords(family, turn, standing.kind) : null;
  return (
    <Row
      icon='family'
      title={waits ?? actsWords(family, turn)}
      small={hearsFirstWords(family, turn, calledOn(plan, benefit.id), today)}
      onTap={openFamily}
    />
  );
}
