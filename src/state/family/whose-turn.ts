import type { Family, Turn } from '../../contract/family.ts';
import { familyOf, useFamilies } from './families';

export type WhoseTurn = { family: Family; turn: Turn };

/** Whose turn a benefit is; null: the elder is the person's alone. */
function whoseTurn(elderId: string, benefitId: string): WhoseTurn | null {
  const family = familyOf(elderId);
  const turn = family?.turns.find(({ elder, benefit }) => elder === elderId && benefit === benefitId);
  return family && turn ? { family, turn } : null;
}

/** The same, followed as it changes. */
export function useWhoseTurn(elderId: string, benefitId: string): WhoseTurn | null {
  useFamilies();
  return whoseTurn(elderId, benefitId);
}
