import { Button } from '../../components/button/button.tsx';
import { Note } from '../../components/note/note.tsx';
import { shareCard } from '../../platform/share';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { nobodyWords } from '../../words/turn-words.ts';
import { nudge } from './nudge.ts';

type Props = { on: CivilDate | null; elder: string; today: CivilDate };

/** Nobody has a message left for a moment to come: the group is told instead, or somebody subscribes. */
export function NobodyNote({ on, elder, today }: Props) {
  if (on === null) return null;
  return (
    <>
      <Note kind='amber' lead={nobodyWords(on, today)}>
        谁在「提醒」里订一条，就有人收到。
      </Note>
      <Button
        kind='soft'
        icon='family'
        text='群里提醒一下'
        share={elder}
        onTap={() => shareCard(nudge(elder, today))}
      />
    </>
  );
}
