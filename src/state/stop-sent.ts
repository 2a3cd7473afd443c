import type { Elder } from './elder';
import { remote } from './remote';
import { toWire } from './wire';

/** The elder was stopped here, and a service that knows this family has not been told: its messages may still come. */
export function useStopUnsent(elder: Elder | undefined): boolean {
  const { token, me, sent } = remote.use();
  if (!elder?.stopped || (token === null && me === null)) return false;
  return sent[elder.id] !== JSON.stringify(toWire(elder));
}
