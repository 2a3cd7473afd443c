import { useState } from 'react';
import type { CivilDate } from '../rules/vocabulary.ts';
import { useElders } from '../state/elders';
import { type Params, type Whom, whomOf } from './whom';

/** `given`: by the address and the elders of this phone, as they are now. `whom`: what was picked on the page wins. */
export function useWhom(params: Params, today: CivilDate) {
  const [picked, setWhom] = useState<Whom | null>(null);
  const given = whomOf(params, useElders(), today);
  return { given, whom: picked ?? given, setWhom };
}
