import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { RegionRow } from '../../../components/region-row/region-row.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { shareCard } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { useToday } from '../../../state/today.ts';
import { nobody, type Whom } from '../../../whom/whom.ts';
import { regionFrom } from '../../../words/region-from.ts';
import { schemeFrom } from '../../../words/scheme-words.ts';
import { SchemeChips } from '../scheme-chips.tsx';
import { PlaceAnswer } from './answer.tsx';

/**
 * For whoever answers for others: any place and benefit in two taps, nobody added; and a card that opens the same place.
 */
export default function PlacePage() {
  const { params } = useRouter();
  const today = useToday();
  const given = { region: regionFrom(params.region), scheme: schemeFrom(params.scheme) };
  const [whom, setWhom] = useState<Whom>({ ...nobody, ...given });
  const { region, scheme } = whom;
  const imageUrl = useSharePicture({
    leaf: null,
    word: '这样办',
    mark: 'steps',
    lines: ['老人的', '养老认证'],
    small: '点开看怎么办',
  });
  const card = {
    title: '老人的养老认证，多久办一次、怎么办',
    path: routes.place({ region: region?.code, scheme: scheme ?? undefined }),
    imageUrl,
  };
  useShareAppMessage(() => card);
  const handedOver = given.region !== null && given.scheme !== null;
  const asked = (
    <>
      <RegionRow value={region} onPick={(picked) => setWhom({ ...whom, region: picked })} />
      <SchemeChips whom={whom} onChange={setWhom} />
    </>
  );
  return (
    <Screen disclaimer title='查一个地方' bar={region ? <Dial region={region} kind='line' /> : null}>
      {handedOver ? (
        <Heading text={['老人的养老认证，', '这样办']} lead='各地、各种钱，办法不一样。' />
      ) : (
        <Heading text={['哪里发的，', '领哪一种？']} lead='不用加长辈，点两下就有。' />
      )}
      {handedOver ? null : asked}
      {region && scheme ? <PlaceAnswer region={region} scheme={scheme} today={today} /> : null}
      {region && scheme ? <Button text='发给要办的人' share='place' onTap={() => shareCard(card)} /> : null}
      {handedOver ? (
        <>
          <Heading level={2} text='查别的地方' />
          {asked}
        </>
      ) : null}
      <SharePictureSheet />
    </Screen>
  );
}
