import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { openHome } from '../../platform/navigate.ts';
import { removeElder } from '../../state/elders.ts';
import type { Outcome } from '../../state/stored.ts';

type Props = { elderId: string; onNotKept: (outcome: Exclude<Outcome, 'kept'>) => void };

/** For one added by mistake. Asked once more in place, since nothing brings it back. */
export function RemoveRow({ elderId, onNotKept }: Props) {
  const [open, setOpen] = useState(false);
  const remove = () => {
    const outcome = removeElder(elderId);
    if (outcome !== 'kept') return onNotKept(outcome);
    openHome();
  };
  return (
    <Rows>
      <Row title='删掉这位' small='加错了才用' expanded={open} onTap={() => setOpen(!open)}>
        <View>填的日子和提醒一起删，删了找不回来。手机日历里记过的，请手动删掉。</View>
        <Button kind='line' text='真的删掉这位' onTap={remove} />
        <Button kind='line' text='不删了，留着' onTap={() => setOpen(false)} />
      </Row>
    </Rows>
  );
}
