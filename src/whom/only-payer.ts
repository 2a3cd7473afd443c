import type { PickedRegion } from '../platform/region-picker';
import type { Elder } from '../state/elder.ts';
import { payerWords } from '../words/region-words.ts';

/** The place that pays everybody on this phone, where it is one; null: nobody, or several. */
export function onlyPayer(elders: readonly Elder[]): PickedRegion | null {
  const benefits = elders.filter(({ stopped }) => stopped === null).flatMap((elder) => elder.benefits);
  const [first] = benefits;
  if (!first || benefits.some(({ region }) => region !== first.region)) return null;
  return { code: first.region, name: payerWords(first) };
}
