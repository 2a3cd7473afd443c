import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage } from '../../../platform/navigate.ts';
import type { Situation } from '../../../rules/choose/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { WhomCard } from '../whom-card.tsx';
import { answeredUrl } from './answers.ts';

type Props = { situation: Situation; whom: Whom; today: CivilDate; onWhom: (whom: Whom) => void };

/** The place decides which ways there are, so nothing is ranked without it. */
export function RegionScreen({ situation, whom, today, onWhom }: Props) {
  const [message, setMessage] = useState('');
  const next = () => {
    if (whom.region) openPage(answeredUrl(whom, situation));
    else setMessage('先选一下，养老金由哪里发。');
  };
  return (
    <Screen title='选个办法' message={message} bar={<Button text='选好了，下一步' onTap={next} />}>
      <Heading text='先说说是哪里的' lead='各地的入口不一样。' />
      <WhomCard whom={whom} today={today} onChange={onWhom} />
    </Screen>
  );
}
