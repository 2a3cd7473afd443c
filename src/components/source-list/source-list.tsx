import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '../../platform/phone';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { spoken } from '../spoken.ts';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import { itemKey, itemWords, type SourceItem } from './source-item.ts';
import './source-list.scss';

type Props = { items: readonly SourceItem[]; today: CivilDate };

/** A mini-program opens no web page: the address is copied, or shown to be selected by hand. */
function Address({ url, title }: { url: string; title: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <Tap className='link' label={`复制网址：${title}`} onTap={() => void copyText(url).then(setOutcome)}>
        复制网址
      </Tap>
      <View {...spoken('status')}>
        {outcome === 'copied' ? <View className='small'>复制好了。到浏览器里粘贴，就能看原文。</View> : null}
        {outcome === 'refused' ? (
          <View className='small'>
            没复制上。长按下面这行，自己复制：
            <Text selectable>{url}</Text>
          </View>
        ) : null}
      </View>
    </>
  );
}

export function SourceList({ items, today }: Props) {
  return (
    <View className='source-list' {...spoken('list')}>
      {items.map((item) => (
        <View key={itemKey(item)} {...spoken('listitem')}>
          <View>{together(item.title)}</View>
          <View className='small'>{together(itemWords(item, today))}</View>
          {item.url ? <Address url={item.url} title={item.title} /> : null}
        </View>
      ))}
    </View>
  );
}
