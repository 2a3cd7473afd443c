import { Picker, View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import { type PickedRegion, pickedRegion } from './picked-region.ts';

export type { PickedRegion };

export type RegionPickerProps = PropsWithChildren<{
  label: string;
  /** What is picked already; WeChat's wheel begins where it was left. */
  value: PickedRegion | null;
  onPick: (region: PickedRegion) => void;
}>;

/** The provinces that pay a mainland pension; the wheel has 台湾, 香港, 澳门 and 海外 as well. */
const mainland = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6])/;

const refusalOf = (region: PickedRegion | null): string | null => {
  if (region === null) return '没认出是哪里。再选一下。';
  return mainland.test(region.code) ? null : '发钱的地方要在内地。再选一下。';
};

/** WeChat's own wheel: it weighs nothing in the package and every family knows it. */
export function RegionPicker({ label, onPick, children }: RegionPickerProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
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
          const no = refusalOf(region);
          setRefusal(no);
          if (region && no === null) onPick(region);
        }}
      >
        {children}
      </Picker>
      <View aria-live='polite'>{refusal ? <View className='small'>{refusal}</View> : null}</View>
    </View>
  );
}
