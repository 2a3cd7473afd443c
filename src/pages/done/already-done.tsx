import { Note } from '../../components/note/note.tsx';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { saidByAnother } from '../../state/family/sayers.ts';
import { standingOf } from '../../state/standing.ts';
import { lastByWords, lastSeen } from '../../words/done-by-words.ts';

type Props = { elder: Elder; benefit: Benefit; today: CivilDate };

/** Another was first: nothing needs to be said again, and both may. */
export function AlreadyDone({ elder, benefit, today }: Props) {
  const last = lastSeen(benefit);
  if (!last || !saidByAnother(elder.id, last.id) || standingOf(elder, benefit, today).kind !== 'fine') return null;
  return (
    <Note kind='green' lead={lastByWords(elder, benefit, today) ?? ''}>
      不用再办。您也看到了，再记一次也行。
    </Note>
  );
}
