import { Note } from '../../components/note/note';
import type { Elder } from '../../state/elder';
import { relationSubject } from '../../words/relation-words';
import { stopUnsentWords } from '../../words/standing-words';

/** Whose messages may still come, though stopped here: the first line speaks of another. */
export const UnsentNote = ({ elders }: { elders: readonly Elder[] }) =>
  elders.length > 0 ? (
    <Note>{`${elders.map(({ relation }) => relationSubject(relation)).join('、')}的提醒，手机上停了。${stopUnsentWords}`}</Note>
  ) : null;
