import { useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../../components/button/button';
import { Heading } from '../../../components/heading/heading';
import { Note } from '../../../components/note/note';
import { Screen } from '../../../components/screen/screen';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture';
import type { Family } from '../../../contract/family.ts';
import { openFamily } from '../../../platform/navigate';
import { shareCard } from '../../../platform/share';
import { shareInvite, useInvite } from '../../../state/family/invites';
import { inviteCard, invitePicture } from '../../../words/invite-words';
import { invitation } from '../../../words/share-words';

type Props = { family: Family; isNew: boolean };

/** The family is there: its first card can go into the group. */
export function Ready({ family, isNew }: Props) {
  const imageUrl = useSharePicture(invitePicture);
  const secret = useInvite(family.id);
  const card = secret ? inviteCard(secret, imageUrl) : invitation;
  useShareAppMessage(({ from }) => (from === 'button' ? card : invitation));
  const share = () => {
    shareCard(card);
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
      bar={<Button text='发邀请卡到家庭群' share={`invite ${family.id}`} disabled={!secret} onTap={share} />}
    >
      <Heading
        text={['备好了，', '发到家庭群']}
        lead='家里人点开卡片，点一下就加入。三天里有效，最多 8 个人。卡片上没有日子，也没有地方。'
      />
      <Button kind='line' text='看看家庭' onTap={openFamily} />
      <SharePictureSheet />
    </Screen>
  );
}
