import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture';
import { elders, findElder } from '../../state/elders';
import { foremost } from '../../state/standing';
import { useToday } from '../../state/today';
import { relationFrom } from '../../words/relation-words';
import { cardPath, cardPicture, cardState, cardStateFrom, cardTitle } from '../../words/share-words';
import { ColdCard } from './cold-card';
import { LostElder } from './lost-elder';
import { OwnElder } from './own-elder';

/** One elder's page: for the family of this phone everything, for whoever opens the card cold what to do now. */
export default function CardPage() {
  const { params } = useRouter();
  elders.use();
  const today = useToday();
  const elder = findElder(params.elder);
  const first = elder ? foremost(elder, today) : null;
  const relation = elder?.relation ?? relationFrom(params.who);
  const state = first ? cardState(first.standing) : cardStateFrom(params.state);
  const left = first?.standing.countdown ? first.standing.daysLeft : null;
  const title = cardTitle(relation, state, left);
  const path =
    elder && first
      ? cardPath(relation, elder.region, first.benefit.scheme, state)
      : cardPath(relation, params.region ?? '', params.scheme ?? '', state);
  const imageUrl = useSharePicture(cardPicture(relation, state, left));
  const card = { title, path, imageUrl };
  useShareAppMessage(() => card);
  const sheet = <SharePictureSheet />;
  if (elder && first) return <OwnElder elder={elder} {...first} today={today} card={card} sheet={sheet} />;
  if (params.elder) return <LostElder sheet={sheet} />;
  return (
    <ColdCard
      relation={relation}
      region={params.region}
      scheme={params.scheme}
      state={state}
      today={today}
      card={card}
      sheet={sheet}
    />
  );
}
