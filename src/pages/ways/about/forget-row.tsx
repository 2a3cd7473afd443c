import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { forgetEverything } from '../../../state/forget-everything.ts';
import { FoldRow } from './fold-row.tsx';

type Props = { onSaid: (message: string) => void };

/** Asked twice, since nothing brings it back. */
export function ForgetRow({ onSaid }: Props) {
  const [step, setStep] = useState<'ask' | 'sure' | 'busy' | 'done'>('ask');
  const forget = async () => {
    setStep('busy');
    const failed = await forgetEverything();
    setStep(failed ? 'sure' : 'done');
    onSaid(failed ? failed.sentence : '都删掉了。手机日历里记过的，请手动删。');
  };
  return (
    <FoldRow title='删掉我的数据' small='手机上的、提醒服务里的，一起删'>
      <View>长辈、日子、提醒都删掉，删了找不回来。字的大小留着。</View>
      {step === 'ask' ? <Button kind='line' text='删掉我的数据' onTap={() => setStep('sure')} /> : null}
      {step === 'sure' ? (
        <>
          <Button kind='line' text='真的删掉' onTap={() => void forget()} />
          <Button kind='line' text='不删了，留着' onTap={() => setStep('ask')} />
        </>
      ) : null}
      {step === 'busy' ? <View className='small'>正在删…</View> : null}
      {step === 'done' ? <View className='strong'>都删掉了。</View> : null}
    </FoldRow>
  );
}
