import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { TextBox } from '../../../platform/text-box';
import { routes } from '../../../routes/routes.ts';
import { mostLetters } from './most-letters.ts';

const guide = routes.guide({ flow: 'rumour-scam' });

export function Paste({ onMessage }: { onMessage: (message: string) => void }) {
  const text = useRef('');
  const [said, setSaid] = useState('');
  const look = () => {
    const message = text.current.trim();
    if (message) onMessage(message);
    else setSaid('先把那条消息贴进来。');
  };
  return (
    <Screen disclaimer title='这条消息是真的吗' message={said} bar={<Button text='看一看' onTap={look} />}>
      <Heading
        text={['群里那条消息，', '是真的吗？']}
        lead={['在群里长按那条消息，点「复制」。', '再在下面的框里长按，点「粘贴」。']}
      />
      <TextBox
        label='那条消息'
        placeholder='在这里粘贴'
        className='paste'
        most={mostLetters}
        onText={(typed) => {
          text.current = typed;
        }}
      />
      <View className='small'>只在这个手机上看。不存，也不发出去。</View>
      <Rows>
        <Row icon='shield' title='谣言和骗子，常怎么说' small='碰上了怎么办' onTap={() => openPage(guide)} />
      </Rows>
    </Screen>
  );
}
