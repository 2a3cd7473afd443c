import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { shareCard } from '../../platform/share';
import { prepareInvite, shareInvite, useInvite } from '../../state/family/invites.ts';
import { inviteCard } from '../../words/invite-words.ts';

type Props = { family: string; main: boolean; imageUrl: string | undefined };

/** The card is ready before the tap, since WeChat waits for nothing then; its days begin with the tap. */
export function InviteButton({ family, main, imageUrl }: Props) {
  const secret = useInvite(family);
  const [fault, setFault] = useState('');
  const prepare = async () => setFault((await prepareInvite(family))?.sentence ?? '');
  useDidShow(() => void prepare());
  const kind = main ? 'main' : 'line';
  if (secret === null) {
    return (
      <>
        <Button kind={kind} text='发邀请卡到家庭群' onTap={() => void prepare()} />
        <View className='small'>{fault || '正在备邀请卡，稍等一下。'}</View>
      </>
    );
  }
  const share = () => {
    shareCard(inviteCard(secret, imageUrl));
    void shareInvite(family);
  };
  return (
    <>
      <Button kind={kind} text='发邀请卡到家庭群' share={`invite ${family}`} onTap={share} />
      <View className='small'>家里人点开，点一下就加入。三天里有效。卡片上不写日子，也不写在哪儿领。</View>
    </>
  );
}
