import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Row } from '../../../components/rows/rows.tsx';
import { takeBack } from '../../../state/certifications.ts';
import { notKept } from '../../../words/not-kept.ts';
import type { HistoryLine } from './history-of.ts';

type Props = HistoryLine & { onFailed: (sentence: string) => void };

/** One certification. The newest can be taken back, whoever said it; taking back is a record of its own. */
export function Line({ title, small, last, onFailed }: Props) {
  const [open, setOpen] = useState(false);
  if (last === null) return <Row icon='check' title={title} small={small} />;
  const undo = () => {
    const outcome = takeBack(last);
    onFailed(outcome === 'kept' ? '' : notKept[outcome]);
    setOpen(false);
  };
  return (
    <Row icon='check' title={title} small={small} expanded={open} onTap={() => setOpen(!open)}>
      <View>记错了，就改回去。提醒会重新排上，家里人都看得到。</View>
      <Button kind='line' text='记错了，改回去' onTap={undo} />
    </Row>
  );
}
