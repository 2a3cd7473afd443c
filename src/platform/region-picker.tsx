import { Picker, View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import { joinedNames } from './joined-names';

export type PickedRegion = { code: string; name: string };

type Props = PropsWithChildren<{ label: string; onPick: (region: PickedRegion) => void }>;

/** WeChat answers with the names and codes of up to three levels; 全部 leaves the lower ones out. */
export function pickedRegion(names: readonly string[], codes: readonly string[]): PickedRegion | null {
  const known = codes.filter((code) => /^\d{2,6}$/.test(code));
  const code = known[known.length - 1]?.padEnd(6, '0');
  if (!code) return null;
  return { code, name: joinedNames(names.slice(0, known.length)) };
}

/** 台湾, 香港, 澳门: the wheel has them, and no mainland pension is paid from there. */
const outside = /^(71|81|82)/;

/** WeChat's own wheel: it weighs nothing in the package and every family knows it. */
export function RegionPicker({ label, onPick, children }: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <View>
      <Picker
        mode='region'
        level='region'
        customItem='全部'
        aria-role='button'
        aria-label={label}
        onChange={({ detail }) => {
          const region = pickedRegion(detail.value, detail.code);
          if (!region) return;
          setRefused(outside.test(region.code));
          if (!outside.test(region.code)) onPick(region);
        }}
      >
        {children}
      </Picker>
      <View aria-live='polite'>{refused ? <View className='small'>发钱的地方要在内地。再选一下。</View> : null}</View>
    </View>
  );
}
