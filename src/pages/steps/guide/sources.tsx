import { View } from '@tarojs/components';
import { useState } from 'react';
import { SourceLine } from '../../../components/source-line/source-line';
import { Tap } from '../../../components/tap/tap';
import { copyText } from '../../../platform/phone';
import { flowSource } from '../../../rules/flows/sources.ts';
import { materialIsOld } from '../../../rules/index.ts';
import { today } from '../../../state/today';
import { monthOfMaterialWords } from '../../../words/dates';

/** Quiet but always there: who wrote it and when; unfolded, each source by name. */
export function Sources({ refs }: { refs: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const sources = refs.flatMap((ref) => flowSource(ref) ?? []);
  const newest = sources
    .map(({ date }) => date ?? '')
    .sort()
    .reverse()[0];
  const old = materialIsOld(newest || null, today());
  const when = newest ? monthOfMaterialWords(newest) : '材料没写日期';
  return (
    <View>
      <SourceLine
        text={`出处　${sources.length} 份材料 · ${when}${old ? ' · 材料较早，再问一句' : ''}`}
        onTap={() => setOpen(!open)}
      />
      {open
        ? sources.map(({ id, title, publisher, date, url, retold }) => (
            <View key={id} className='small'>
              {`${publisher ?? '没写是谁'}《${title}》${date ? monthOfMaterialWords(date) : '没写日期'}${retold ? '（转述）' : ''}`}
              {url ? (
                <Tap className='link' label={`复制网址：${title}`} onTap={() => void copyText(url)}>
                  复制网址
                </Tap>
              ) : null}
            </View>
          ))
        : null}
    </View>
  );
}
