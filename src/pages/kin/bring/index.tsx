import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { openHome } from '../../../platform/navigate.ts';
import { useElders } from '../../../state/elders.ts';
import { useFamilies } from '../../../state/family/families.ts';
import { useInvite } from '../../../state/family/invites.ts';
import { inviteCard, invitePicture } from '../../../words/invite-words.ts';
import { invitation } from '../../../words/share-words.ts';
import { Ready } from './ready.tsx';
import { Whom } from './whom.tsx';
import { Word } from './word.tsx';

/** 哪几位一起照看？ None is chosen before: the others stay the person's alone. Then the family's own word for the person. */
export default function BringPage() {
  const { params } = useRouter();
  const families = useFamilies();
  const into = families.find(({ id }) => id === params.family) ?? null;
  const alone = useElders().filter(({ id, stopped }) => !stopped && !families.some((one) => one.elders.includes(id)));
  const [whom, setWhom] = useState<readonly string[] | null>(null);
  const made = whom && families.find(({ elders }) => whom.every((id) => elders.includes(id)));
  const imageUrl = useSharePicture(made ? invitePicture : null);
  const secret = useInvite(made ? made.id : '');
  const card = secret ? inviteCard(secret, imageUrl) : null;
  // Here and not on the last screen: of several in one page, Taro asks the first.
  useShareAppMessage(({ from }) => (from === 'button' && card ? card : invitation));
  if (whom && made) return <Ready family={made} card={card} isNew={into === null} />;
  if (whom && into === null) return <Word elders={whom} onBack={() => setWhom(null)} />;
  if (alone.length === 0) {
    return (
      <Screen title='一起照看' bar={<Button text='去首页看看' onTap={openHome} />}>
        <Heading text='先加一位长辈' lead='加好了，再叫家里人一起照看。' />
      </Screen>
    );
  }
  return <Whom elders={alone} into={into} onPicked={setWhom} />;
}
