import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { FirstDrawing } from '../../../components/first-drawing/first-drawing.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openHome, openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { joinFamily } from '../../../state/family/actions.ts';
import { disclaimer } from '../../../words/disclaimer.ts';
import { type Seen, useInvited } from './use-invited.ts';

type Props = { secret: string; known: readonly string[]; onJoined: (before: readonly string[]) => void };

const headlineOf = (seen: Seen | null): readonly string[] =>
  seen?.kind === 'shut' ? ['这张卡片', '不能再用来加入了'] : ['一起照看', '家里的认证'];

function leadOf(seen: Seen | null): string | readonly string[] {
  if (seen === null) return '谁办好了，大家都知道。';
  if (seen.kind === 'shut') return '请家里人再发一张。怎么认证，不加入也能看。';
  if (seen.kind === 'unheard') return ['没连上网，', '还不知道是哪家发来的。'];
  return `${seen.members} 个人一起照看 ${seen.elders} 位长辈。谁办好了，大家都知道。`;
}

/** What joining means, before it: what to do for an elder is one tap away, and asks for nothing. */
export function Invited({ secret, known, onJoined }: Props) {
  const { seen, lookAgain } = useInvited(secret);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const join = async () => {
    setBusy(true);
    setMessage('');
    const failed = await joinFamily(secret, null);
    setBusy(false);
    if (!failed) return onJoined(known);
    setMessage(failed.sentence);
  };
  const guide = () => openPage(routes.choose());
  const shut = seen !== null && seen.kind === 'shut';
  return (
    <Screen title='爸妈认证提醒' message={message}>
      <FirstDrawing />
      <Heading text={headlineOf(seen)} lead={leadOf(seen)} />
      {shut ? null : <Button text='加入这个家' disabled={busy} onTap={() => void join()} />}
      <Button kind={shut ? 'main' : 'line'} text='先看看怎么认证' onTap={guide} />
      {seen?.kind === 'unheard' ? <Button kind='line' text='再连一次' onTap={lookAgain} /> : null}
      {shut ? null : (
        <Rows>
          <Row title='别人看到您的' small='家里怎么叫您、什么时候加入、订了几条、办了什么' />
          <Row title='您看到的' small='长辈在哪儿领、哪天办、谁办的' />
          <Row title='谁也看不到' small='姓名、身份证、电话：这里没有' />
        </Rows>
      )}
      {shut ? (
        <Rows>
          <Row icon='bell' title='自己加一位长辈' small='到时候提醒您' onTap={() => openPage(routes.elder())} />
          <Row icon='home' title='去首页看看' onTap={openHome} />
        </Rows>
      ) : null}
      <View className='small'>{shut ? disclaimer : `随时能退出。${disclaimer}`}</View>
    </Screen>
  );
}
