import { useState } from 'react';
import type { CivilDate } from '../rules/vocabulary.ts';
import { useElders } from '../state/elders.ts';
import { candidatesFor, type Params, type Whom, whomOf } from './whom.ts';

/**
 * `candidates`: among whom it is still to be asked. `given`: by the address and the elders of this phone, as they are
 * now. `whom`: what was picked on the page wins.
 */
export function useWhom(params: Params, today: CivilDate) {
  const [picked, setWhom] = useState<Whom | null>(null);
  const elders = useElders();
  const given = whomOf(params, elders, today);
  return { candidates: candidatesFor(params, elders), given, whom: picked ?? given, setWhom };
}
