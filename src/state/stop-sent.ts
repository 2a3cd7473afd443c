import type { Elder } from './elder.ts';
import { useRemote } from './remote.ts';

/** Who was stopped here while a service that knows this family has not been told: its messages may still come. */
export function useUnsentStops(elders: readonly Elder[]): readonly Elder[] {
  const { token, me } = useRemote();
  if (token === null && me === null) return [];
  const there = (id: string) => me?.elders.find((elder) => elder.id === id);
  return elders.filter(({ id, stopped }) => stopped && there(id)?.stopped !== stopped);
}

export const useStopUnsent = (elder: Elder): boolean => useUnsentStops([elder]).length > 0;
