import { Picker } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
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

/** WeChat's own wheel: it weighs nothing in the package and every family knows it. */
export function RegionPicker({ label, onPick, children }: Props) {
  return (
    <Picker
      mode='region'
      level='region'
      customItem='全部'
      aria-role='button'
      aria-label={label}
      onChange={({ detail }) => {
        const region = pickedRegion(detail.value, detail.code);
        if (region) onPick(region);
      }}
    >
      {children}
    </Picker>
  );
}
