import { useCallback, useEffect, useState } from 'react';
import * as v from 'valibot';
import { inviteSecret } from '../../../contract/family.ts';
import { unreached } from '../../../contract/unreached.ts';
import { lookAtInvite } from '../../../state/family/actions.ts';

/** `shut`: used up, old, revoked or never made; which of them nobody tells. `unheard`: no answer came. */
export type Seen = { kind: 'open'; members: number; elders: number } | { kind: 'shut' } | { kind: 'unheard' };

async function look(secret: string): Promise<Seen> {
  const reply = await lookAtInvite(secret);
  if (reply.ok) return { kind: 'open', ...reply.value };
  return { kind: reply.error.code in unreached || reply.error.code === 'too-many-requests' ? 'unheard' : 'shut' };
}

const atFirst = (secret: string): Seen | null => (v.is(inviteSecret, secret) ? null : { kind: 'shut' });

/** Who is behind a card; null: it is being asked. What is no secret is not asked about. */
export function useInvited(secret: string): { seen: Seen | null; lookAgain: () => void } {
  const [seen, setSeen] = useState(() => atFirst(secret));
  const lookAgain = useCallback(() => {
    const first = atFirst(secret);
    setSeen(first);
    if (first === null) void look(secret).then(setSeen);
  }, [secret]);
  useEffect(lookAgain, [lookAgain]);
  return { seen, lookAgain };
}
