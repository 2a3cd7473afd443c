import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import * as v from 'valibot';
import { Heading } from '../../components/heading/heading.tsx';
import { KeptNote } from '../../components/kept-note/kept-note.tsx';
import { Note } from '../../components/note/note.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture.tsx';
import { useElders } from '../../state/elders.ts';
import { useFamilies } from '../../state/family/families.ts';
import { invites } from '../../state/family/invites.ts';
import { useRemote } from '../../state/remote.ts';
import { askForElders } from '../../state/sync.ts';
import { useToday } from '../../state/today.ts';
import { inviteCard, invitePicture } from '../../words/invite-words.ts';
import { invitation } from '../../words/share-words.ts';
import { Alone } from './alone.tsx';
import { caredFor, familyHeadline } from './headline.ts';
import { nudge } from './nudge.ts';
import { OneFamily } from './one-family.tsx';
import { OwnAlone } from './own-alone.tsx';

const button = v.object({ dataset: v.object({ share: v.string() }) });

/** The `share` of the button that was tapped; '' for the menu of the page. */
function sharedBy(target: unknown): string {
  const read = v.safeParse(button, target);
  return read.success ? read.output.dataset.share : '';
}

/** The first line is who acts, by when; then each family, one after the other, and who is nobody else's. */
export default function FamilyPage() {
  const today = useToday();
  const families = useFamilies();
  const { error } = useRemote();
  const elders = useElders();
  const all = caredFor(elders, today);
  const imageUrl = useSharePicture(families.length > 0 ? invitePicture : null);
  useDidShow(() => void askForElders());
  useShareAppMessage(({ target }) => {
    const asked = sharedBy(target);
    const [what = '', family = ''] = asked.split(' ');
    const secret = invites.get()[family]?.secret;
    if (what === 'invite') return secret ? inviteCard(secret, imageUrl) : invitation;
    return asked ? nudge(asked, today) : invitation;
  });
  const alone = all.filter(({ elder }) => !families.some((family) => family.elders.includes(elder.id)));
  const together = all.filter((cared) => !alone.includes(cared));
  return (
    <Screen disclaimer title='家庭' tab>
      {families.length === 0 ? (
        <Alone elders={all.filter(({ standing }) => standing.kind !== 'stopped').map(({ elder }) => elder)} />
      ) : (
        <Heading text={familyHeadline(together, today)} />
      )}
      <KeptNote />
      {error && families.length > 0 ? <Note kind='amber'>{error.sentence}</Note> : null}
      {families.map((family) => (
        <OneFamily
          key={family.id}
          family={family}
          elders={together.map(({ elder }) => elder).filter(({ id }) => family.elders.includes(id))}
          several={families.length > 1}
          today={today}
          imageUrl={imageUrl}
        />
      ))}
      {families.length > 0 ? <OwnAlone all={alone} elders={elders} families={families} today={today} /> : null}
      <SharePictureSheet />
    </Screen>
  );
}
