import { View } from '@tarojs/components';
import type { SketchRow } from '../../rules/book/step-schema.ts';
import { Icon } from '../icon/icon.tsx';
import { spoken } from '../spoken.ts';
import { sketchWords } from './sketch-words.ts';
import './sketch.scss';

/** A drawn row never changes its place, so that its index is its key. */
const keyed = (rows: readonly SketchRow[]) => rows.map((row, index) => ({ row, key: `${index} ${row.kind}` }));

/** The phone screen of a step: grey for what does not matter, real words for what does, the thing to tap ringed. */
export function Sketch({ rows }: { rows: readonly SketchRow[] }) {
  return (
    <View className='sketch' {...spoken('img', sketchWords(rows))}>
      {keyed(rows).map(({ row, key }) => (
        <View key={key} className={`sketch-${row.kind}${row.tap ? ' sketch-hit' : ''}`} aria-hidden>
          {row.kind === 'search' ? <Icon name='search' /> : null}
          {row.kind === 'face' ? <Icon name='person' /> : null}
          {row.text ? <View className='sketch-text'>{row.text}</View> : null}
        </View>
      ))}
    </View>
  );
}
