import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Tap } from '../tap/tap';
import { inPhrases, together } from '../together.ts';
import './rows.scss';

type RowProps = PropsWithChildren<{
  title: string;
  small?: string;
  icon?: IconName;
  /** A short word before the chevron: 改. With it the row looks tappable, also inside a picker. */
  end?: string;
  /** Set: the row opens its children below itself; false: they are folded away. */
  expanded?: boolean;
  /** Without it the row only says something. */
  onTap?: () => void;
}>;

const chevron = (expanded: boolean | undefined) =>
  expanded === undefined ? 'chevron-right' : expanded ? 'chevron-up' : 'chevron-down';

export function Row({ title, small, icon, end, expanded, onTap, children }: RowProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <View className='row-words'>
        <View className='row-title'>{inPhrases(title, icon || end ? 'beside' : 'alone')}</View>
        {small ? <View className='small'>{together(small)}</View> : null}
      </View>
      {end ? <View className='row-end'>{end}</View> : null}
      {onTap || end ? <Icon name={chevron(expanded)} /> : null}
    </>
  );
  const open = expanded !== false && children;
  return (
    <View className='row'>
      {onTap ? (
        <Tap className='row-line' expanded={expanded} onTap={onTap}>
          {inside}
        </Tap>
      ) : (
        <View className='row-line'>{inside}</View>
      )}
      {open ? <View className='row-more'>{children}</View> : null}
    </View>
  );
}

/** A list on one card; each child is a Row. */
export function Rows({ children }: PropsWithChildren) {
  return <View className='rows'>{children}</View>;
}
