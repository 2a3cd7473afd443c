import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { memberIn, myselfIn } from '../../../family/members.ts';
import { openFamily } from '../../../platform/navigate.ts';
import { useFamilies } from '../../../state/family/families.ts';
import { invitation } from '../../../words/share-words.ts';
import { Another } from './another.tsx';
import { Joiner } from './joiner.tsx';
import { Myself } from './myself.tsx';

/** One of the family: what the reader can do about them, or about themself. */
export default function MemberPage() {
  const { params } = useRouter();
  const family = useFamilies().find(({ id }) => id === params.family);
  const member = family ? memberIn(family, params.member ?? null) : null;
  useShareAppMessage(() => invitation);
  if (!family || !member) {
    return (
      <Screen title='家里的人' bar={<Button text='回家庭看看' onTap={openFamily} />}>
        <Heading text={['这个人', '不在家里了']} />
      </Screen>
    );
  }
  const isAsked = !member.me && !member.recognised && (myselfIn(family)?.recognised ?? false);
  if (isAsked) return <Joiner family={family} member={member} />;
  return member.me ? <Myself family={family} me={member} /> : <Another family={family} member={member} />;
}
