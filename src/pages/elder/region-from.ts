import type { PickedRegion } from '../../platform/region-picker';
import { placeWords } from '../../words/region-words';

/** A card carries the code only; its name is known where a record exists. */
export function regionFrom(code: string | undefined): PickedRegion | null {
  const name = code && /^\d{6}$/.test(code) ? placeWords(code) : '';
  return code && name ? { code, name } : null;
}
