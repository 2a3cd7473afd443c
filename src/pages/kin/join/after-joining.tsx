import { useState } from 'react';
import type { Family } from '../../../contract/family.ts';
import { myselfIn } from '../../../family/members.ts';
import { openFamily, replacePage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { findElder, saveElder, useElders } from '../../../state/elders.ts';
import { pairsIn } from '../../../state/family/same-pairs.ts';
import { MyWord } from './my-word.tsx';
import { TheirWord } from './their-word.tsx';

/**
 * The two things that nobody can know: what the family calls me, and what I call each elder. Then whether one is here
 * twice, of who is known at home already; everybody else is asked on 家庭 once somebody knows them.
 */
export function AfterJoining({ family }: { family: Family }) {
  const elders = useElders();
  const [wordAsked, setWordAsked] = useState(false);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const me = myselfIn(family);
  const [only, ...more] = family.elders;
  if (!wordAsked && me?.word === null) {
    const said = (isElder: boolean) => {
      const elder = isElder && more.length === 0 ? findElder(only) : undefined;
      if (elder && saveElder({ ...elder, relation: 'self' }) === 'kept') setAsked([elder.id]);
      setWordAsked(true);
    };
    return <MyWord family={family.id} onSaid={said} />;
  }
  const open = family.elders.filter((id) => !asked.includes(id) && findElder(id)?.relation === 'other');
  const next = findElder(open[0]);
  if (next) {
    const at = family.elders.length - open.length + 1;
    return (
      <TheirWord
        key={next.id}
        elder={next}
        tag={family.elders.length > 1 ? `第 ${at} 位，共 ${family.elders.length} 位` : undefined}
        onSaid={() => setAsked([...asked, next.id])}
      />
    );
  }
  return <Then family={family} hasPairs={me?.recognised === true && pairsIn(family, elders).length > 0} />;
}

function Then({ family, hasPairs }: { family: Family; hasPairs: boolean }) {
  useState(() => (hasPairs ? replacePage(routes.same({ family: family.id })) : openFamily()));
  return null;
}
