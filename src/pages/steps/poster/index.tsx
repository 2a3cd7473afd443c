import { Canvas, Image, View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Chips } from '../../../components/chips/chips.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { spoken } from '../../../components/spoken.ts';
import { openPage } from '../../../platform/navigate.ts';
import { plainPicture } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { flowScene } from '../../../rules/flows/flow-scene.ts';
import { useToday } from '../../../state/today.ts';
import { useWhom } from '../../../whom/use-whom.ts';
import { publicQuery, type Whom, whomQuery } from '../../../whom/whom.ts';
import { waysFrom } from '../../../words/place-cases.ts';
import { flowFrom, placePosterOf, posterOf, posterSentence } from './content.ts';
import { SaveBar } from './save-bar.tsx';
import { useCode } from './use-code.ts';
import { useSheet } from './use-sheet.ts';
import './poster.scss';

const sheet = 'poster-sheet';

const sizes = [
  { value: 'plain', text: 'A4' },
  { value: 'large', text: 'A4 特大字' },
] as const;

const placeOf = ({ region, scheme }: Whom) => ({ region: region?.code, scheme: scheme ?? undefined });

export default function PosterPage() {
  const { params } = useRouter();
  const today = useToday();
  const { whom } = useWhom(params, today);
  const [message, setMessage] = useState('');
  const [large, setLarge] = useState(false);
  const ways = params.flow === 'ways' ? waysFrom(params.ways) : null;
  const flow = ways ? 'help-parent' : flowFrom(params.flow);
  const poster = ways ? placePosterOf(ways, whom, today, large) : posterOf(flow, whom, today);
  const code = useCode(flowScene({ flow, region: whom.region?.code, scheme: whom.scheme ?? undefined }));
  const path = useSheet(sheet, poster, code);
  useShareAppMessage(() => ({
    title: `${poster.title}，一张图讲清`,
    path: routes.poster({ ...(ways ? { flow: 'ways', ways: params.ways } : { flow }), ...publicQuery(whom) }),
    imageUrl: plainPicture,
  }));
  return (
    <Screen
      disclaimer
      title='做成一张图'
      message={message}
      bar={path ? <SaveBar path={path} onSaid={setMessage} /> : null}
    >
      <Heading text={['存下来，', '能打印，能发给人']} lead='A4 纸那么大，贴墙上也看得清。' />
      {ways ? (
        <Chips
          label='纸上的字'
          value={large ? 'large' : 'plain'}
          options={sizes}
          onPick={(size) => setLarge(size === 'large')}
        />
      ) : null}
      {path ? (
        <View className='poster' {...spoken('img', posterSentence(poster))}>
          <Image className='poster-image' src={path} mode='aspectFit' aria-hidden />
        </View>
      ) : (
        <View>{path === null ? `图没画出来。下面是一样的${ways ? '规定和办法' : '步骤'}。` : '正在画…'}</View>
      )}
      <Rows>
        {ways ? (
          <Row icon='pin' title='看这个地方的规定' onTap={() => openPage(routes.place(placeOf(whom)))} />
        ) : (
          <Row
            icon='path'
            title='一步一步看'
            small='和图上一样'
            onTap={() => openPage(routes.guide({ flow, ...whomQuery(whom) }))}
          />
        )}
      </Rows>
      <Canvas type='2d' id={sheet} className='poster-sheet' aria-hidden />
    </Screen>
  );
}
