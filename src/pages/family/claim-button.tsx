import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Note } from '../../components/note/note.tsx';
import { myselfIn } from '../../family/members.ts';
import type { WhoseTurn } from '../../state/family/whose-turn.ts';
import { claim, giveBack } from '../../state/family/wishes.ts';
import type { Outcome } from '../../state/stored.ts';
import { notKept } from '../../words/not-kept.ts';

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
