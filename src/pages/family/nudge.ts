import { plainPicture, type ShareCard } from '../../platform/share';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { findElder } from '../../state/elders.ts';
import { sharedId } from '../../state/family/families.ts';
import { foremost } from '../../state/standing.ts';
import { cardOf, invitation } from '../../words/share-words.ts';

/** 群里提醒一下: the elder's card as it stands now. */
export function nudge(elderId: string, today: CivilDate): ShareCard {
  const elder = findElder(elderId);
  const first = elder && foremost(elder, today);
  return elder && first ? { ...cardOf({ elder, ...first }, sharedId(elderId)), imageUrl: plainPicture } : invitation;
}
