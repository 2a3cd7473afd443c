import { View } from '@tarojs/components';
import { Heading } from '../../components/heading/heading.tsx';
import { Note } from '../../components/note/note.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { memberNames } from '../../words/member-words.ts';
import { CareCard } from './care-card.tsx';
import { InviteButton } from './invite-button.tsx';
import { People } from './people.tsx';

type Props = {
  family: Family;
  elders: readonly Elder[];
  /** There is another family: each says whose it is. */
  several: boolean;
  today: CivilDate;
  imageUrl: string | undefined;
};

/** One family: its elders, the most urgent first, then who is at home, then the card for more. */
export function OneFamily({ family, elders, several, today, imageUrl }: Props) {
  const me = myselfIn(family);
  const called = me?.word ? `您在这家是${memberNames[me.word]}` : '';
  return (
    <>
      {several ? <Heading level={2} text={called || '一家'} /> : null}
      {elders.map((elder) => (
        <CareCard key={elder.id} elder={elder} today={today} />
      ))}
      {me?.recognised === false ? (
        <Note lead='等家里人认一认您'>
          现在能看、能收提醒，能说「我来办」「办好了」。家里人点了「认识」，您就也能改了。
        </Note>
      ) : null}
      {me && me.word === null ? (
        <Rows>
          <Row
            icon='person'
            title='家里叫您什么？'
            small='说了，大家才知道是谁办的'
            onTap={() => openPage(routes.member({ family: family.id, member: me.id }))}
          />
        </Rows>
      ) : null}
      <Heading level={2} text='家里的人' />
      <People family={family} today={today} />
      {me?.recognised ? (
        <InviteButton family={family.id} main={family.members.length === 1} imageUrl={imageUrl} />
      ) : (
        <View className='small'>家里人点了「认识」，您也能发邀请卡。</View>
      )}
    </>
  );
}
