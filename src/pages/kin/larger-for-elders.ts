import type { MemberWord } from '../../contract/family.ts';
import { isLookChosen, setLook } from '../../state/look.ts';

/** Who is the elder themself reads larger from the start; a size that was chosen stays. */
export function largerForElders(word: MemberWord): void {
  if (word === 'self' && !isLookChosen()) setLook({ text: 1 });
}
