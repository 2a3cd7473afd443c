import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { saveImage } from '../../../platform/save-image';
import { openSettings } from '../../../platform/settings';

type Props = { path: string; onSaid: (message: string) => void };

const said = {
  saved: '存好了。到相册里找，能打印，也能发给人。',
  cancelled: '没存。想要了再点一次。',
  'not-allowed': '没存上。到设置里允许存到相册，再点一次。还不行，就到手机的设置里找微信，让它用相册。',
  failed: '没存上。看看手机还有没有空，再点一次。',
} as const;

export function SaveBar({ path, onSaid }: Props) {
  const [refused, setRefused] = useState(false);
  const save = async () => {
    const outcome = await saveImage(path);
    setRefused(outcome === 'not-allowed');
    onSaid(said[outcome]);
  };
  return (
    <>
      {refused ? <Button kind='line' text='去设置' onTap={openSettings} /> : null}
      <Button text='存到相册' onTap={() => void save()} />
    </>
  );
}
