import { View } from '@tarojs/components';
import { Icon } from '../icon/icon.tsx';
import './badge.scss';

type BadgeKind = 'due' | 'fine' | 'stopped' | 'plain';

const icons = { due: 'alert', fine: 'check', stopped: 'alert', plain: 'clock' } as const;

/** How it stands: a word with an icon on a tint, never the tint alone. */
export function Badge({ kind, text }: { kind: BadgeKind; text: string }) {
  return (
    <View className={`badge badge-${kind}`}>
      <Icon name={icons[kind]} />
      <View>{text}</View>
    </View>
  );
}
