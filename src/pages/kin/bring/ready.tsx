import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { SharePictureSheet } from '../../../components/share-picture/share-picture.tsx';
import type { Family } from '../../../contract/family.ts';
import { openFamily } from '../../../platform/navigate.ts';
import { type ShareCard, shareCard } from '../../../platform/share';
import { shareInvite } from '../../../state/family/invites.ts';

/** `card` null: it is not ready yet. */
type Props = { family: Family; card: ShareCard | null; isNew: boolean };

/** The family is there: its first card can go into the group. */
export function Ready({ family, card, isNew }: Props) {
  const share = () => {
    if (card) shareCard(card);
    void shareInvite(family.id);
  };
  if (!isNew) {
    return (
      <Screen title='一起照看' bar={<Button text='回家庭看看' onTap={openFamily} />}>
        <Heading text={['好了。', '家里人都看得到了']} />
        <Note>别人手机里也记着同一位的，会问一句「是同一位吗？」，合成一位，提醒只发一份。</Note>
        <SharePictureSheet />
      </Screen>
    );
  }
  return (
    <Screen
      title='一起照看'
      bar={<Button text='发邀请卡到家庭群' share={`invite ${family.id}`} disabled={!card} onTap={share} />}
    >
      <Heading
        text={['备好了，', '发到家庭群']}
        lead='家里人点开卡片，点一下就加入。三天里有效，最多 8 个人。卡片上不写日子，也不写在哪儿领。'
      />
      <Button kind='line' text='看看家庭' onTap={openFamily} />
      <SharePictureSheet />
    </Screen>
  );
}
