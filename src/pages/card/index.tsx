import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture.tsx';
import { cardStateFrom } from '../../routes/card-state.ts';
import { findElder, useElders } from '../../state/elders.ts';
import { sharedId, useFamilies } from '../../state/family/families.ts';
import { foremost } from '../../state/standing.ts';
import { useToday } from '../../state/today.ts';
import { regionFrom } from '../../words/region-from.ts';
import { relationFrom } from '../../words/relation-words.ts';
import { schemeFrom } from '../../words/scheme-words.ts';
import { cardOf, cardPath, cardPicture, cardPictureOf, cardTitle, invitation } from '../../words/share-words.ts';
import { ColdCard } from './cold-card.tsx';
import { LostElder } from './lost-elder.tsx';
import { OwnElder } from './own-elder.tsx';
import { StoppedElder } from './stopped-elder.tsx';
import { useOpened } from './use-opened.ts';

/** One elder's page: for the family of this phone everything, for whoever opens the card cold what to do now. */
export default function CardPage() {
  const { params } = useRouter();
  useOpened(params);
  useElders();
  useFamilies();
  const today = useToday();
  const elder = findElder(params.elder);
  const first = elder ? foremost(elder, today) : null;
  const relation = relationFrom(params.who);
  const state = cardStateFrom(params.state);
  const region = regionFrom(params.region)?.code;
  const scheme = schemeFrom(params.scheme) ?? undefined;
  const shown = elder && first ? { elder, ...first } : null;
  const imageUrl = useSharePicture(shown ? cardPictureOf(shown) : cardPicture(relation, state, null, scheme));
  const words = shown
    ? cardOf(shown, sharedId(shown.elder.id))
    : {
        title: cardTitle(relation, state, null, scheme),
        path: cardPath(relation, region, scheme, state),
      };
  const card = { ...words, imageUrl };
  useShareAppMessage(() => (elder?.stopped ? invitation : card));
  if (elder?.stopped) return <StoppedElder elder={elder} />;
  const sheet = <SharePictureSheet />;
  if (shown) return <OwnElder {...shown} today={today} card={card} sheet={sheet} />;
  if (params.elder && !params.who) return <LostElder sheet={sheet} />;
  return (
    <ColdCard
      relation={relation}
      region={region}
      scheme={scheme}
      state={state}
      today={today}
      card={card}
      sheet={sheet}
    />
  );
}
