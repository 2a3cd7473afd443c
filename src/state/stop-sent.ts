import type { Elder } from './elder';
import { useRemote } from './remote';
import { toWire } from './wire';

/** Who was stopped here while a service that knows this family has not been told: its messages may still come. */
export function useUnsentStops(elders: readonly Elder[]): readonly Elder[] {
  const { token, me, sent } = useRemote();
  if (token === null && me === null) return [];
  return elders.filter((elder) => elder.stopped && sent[elder.id] !== JSON.stringify(toWire(elder)));
}

export const useStopUnsent = (elder: Elder): boolean => useUnsentStops([elder]).length > 0;
