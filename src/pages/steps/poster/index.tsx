import { Canvas, Image, View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Heading } from '../../../components/heading/heading';
import { Row, Rows } from '../../../components/rows/rows';
import { Screen } from '../../../components/screen/screen';
import { spoken } from '../../../components/spoken';
import { openPage } from '../../../platform/navigate';
import { plainPicture } from '../../../platform/share';
import { routes } from '../../../routes/routes';
import { flowScene } from '../../../rules/flows/flow-scene.ts';
import { useToday } from '../../../state/today';
import { useWhom } from '../../../whom/use-whom';
import { publicQuery, whomQuery } from '../../../whom/whom';
import { flowFrom, posterOf, posterSentence } from './content';
import { SaveBar } from './save-bar';
import { useCode } from './use-code';
import { useSheet } from './use-sheet';
import './poster.scss';

const sheet = 'poster-sheet';

export default function PosterPage() {
  const { params } = useRouter();
  const today = useToday();
  const { whom } = useWhom(params, today);
  const [message, setMessage] = useState('');
  const flow = flowFrom(params.flow);
  const poster = posterOf(flow, whom, today);
  const code = useCode(flowScene({ flow, region: whom.region?.code, scheme: whom.scheme ?? undefined }));
  const path = useSheet(sheet, poster, code);
  useShareAppMessage(() => ({
    title: `${poster.title}，一张图讲清`,
    path: routes.poster({ flow, ...publicQuery(whom) }),
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
      {path ? (
        <View className='poster' {...spoken('img', posterSentence(poster))}>
          <Image className='poster-image' src={path} mode='aspectFit' aria-hidden />
        </View>
      ) : (
        <View>{path === null ? '图没画出来。下面是一样的步骤。' : '正在画…'}</View>
      )}
      <Rows>
        <Row
          icon='path'
          title='一步一步看'
          small='和图上一样'
          onTap={() => openPage(routes.guide({ flow, ...whomQuery(whom) }))}
        />
      </Rows>
      <Canvas type='2d' id={sheet} className='poster-sheet' aria-hidden />
    </Screen>
  );
}
