import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Note } from '../../components/note/note';
import { myselfIn } from '../../family/members.ts';
import type { WhoseTurn } from '../../state/family/whose-turn';
import { claim, giveBack } from '../../state/family/wishes';
import type { Outcome } from '../../state/stored';
import { notKept } from '../../words/not-kept';

/** 我来办, 换我来办, 我不办了. Who waits for a result has done it: then nobody claims. */
export function ClaimButton({ family, turn }: WhoseTurn) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { acts, because, elder, benefit } = turn;
  if (because === 'waits') return null;
  const mine = acts === myselfIn(family)?.id;
  const claimed = because === 'claimed';
  const gives = mine && claimed;
  const text = gives ? '我不办了，让别人来' : claimed ? '换我来办' : '我来办';
  return (
    <>
      <Button
        kind='line'
        text={text}
        onTap={() => setOutcome(gives ? giveBack(elder, benefit) : claim(elder, benefit))}
      />
      {outcome === null || outcome === 'kept' ? null : <Note kind='amber'>{notKept[outcome]}</Note>}
    </>
  );
}
